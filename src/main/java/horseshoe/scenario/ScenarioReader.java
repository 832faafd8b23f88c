package horseshoe.scenario;

import horseshoe.councils.CouncilLibrary;
import horseshoe.json.Fault;
import horseshoe.json.FaultyJson;
import horseshoe.json.SchemaCheck;
import horseshoe.json.StrictJson;
import jakarta.json.JsonObject;
import java.io.Reader;
import java.util.List;

/**
 * Reads a scenario's file: form first (JSON, schema), then meaning (seats, steps), then whether every outcome it expects is what the
 * rules make of it.
 */
public final class ScenarioReader {
    private final SchemaCheck schema;
    private final ScenarioBinding binding = new ScenarioBinding();
    private final ScenarioCheck check;

    /**
     * A reader for files of this schema.
     *
     * @param schema {@code scenario.schema.json}
     * @param library the Councils and models that scenarios may name
     */
    public ScenarioReader(Reader schema, CouncilLibrary library) {
        this.schema = SchemaCheck.of(StrictJson.object(schema));
        this.check = new ScenarioCheck(new Stage(library, binding));
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
        List<Fault> faults = check.faults(scenario);
        if (!faults.isEmpty()) {
            throw new FaultyJson(faults);
        }
        return scenario;
    }
}
