package horseshoe.scenario;

import horseshoe.councils.CouncilLibrary;
import horseshoe.json.Fault;
import horseshoe.json.FaultyJson;
import horseshoe.json.SchemaCheck;
import horseshoe.json.StrictJson;
import jakarta.json.JsonObject;
import java.io.Reader;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a scenario's file: form first (JSON, schema), then, if asked to prove it, meaning (seats, steps) and whether every outcome it
 * expects is what the rules make of it.
 */
public final class ScenarioReader {
    private final SchemaCheck schema;
    private final ScenarioBinding binding = new ScenarioBinding();
    private final Function<Scenario, List<Fault>> proof;

    private ScenarioReader(Reader schema, Function<Scenario, List<Fault>> proof) {
        this.schema = SchemaCheck.of(StrictJson.object(schema));
        this.proof = proof;
    }

    /**
     * A reader that plays every scenario and every what-if of it.
     *
     * @param schema {@code scenario.schema.json}
     * @param library the Councils and models that scenarios may name
     * @return a reader for files that nobody has tried yet
     */
    public static ScenarioReader proving(Reader schema, CouncilLibrary library) {
        ScenarioCheck check = new ScenarioCheck(new Stage(library));
        return new ScenarioReader(schema, check::faults);
    }

    /**
     * A reader that looks at the form only.
     *
     * @param schema {@code scenario.schema.json}
     * @return a reader for files that were proven before, such as those in the project's own library
     */
    public static ScenarioReader ofProven(Reader schema) {
        return new ScenarioReader(schema, scenario -> List.of());
    }

    /**
     * Reads one file.
     *
     * @param folder where it lies, {@code collection/id}
     * @param file its text
     * @return the scenario
     * @throws FaultyJson with every fault found, if there is any
     */
    public Scenario read(String folder, Reader file) {
        JsonObject document = schema.require(StrictJson.object(file));
        int slash = folder.indexOf('/');
        Scenario scenario = binding.scenario(folder.substring(slash + 1), folder.substring(0, slash), document);
        List<Fault> faults = proof.apply(scenario);
        if (!faults.isEmpty()) {
            throw new FaultyJson(faults);
        }
        return scenario;
    }
}
