package horseshoe.scenario;

import horseshoe.json.Fault;
import horseshoe.json.FaultyJson;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All scenarios, in the order of the list: the article's, history by date, the textbook; and the files that could not be taken.
 *
 * @param scenarios those that can be played
 * @param broken those that cannot, each with what is wrong; they hide none of the others
 */
public record ScenarioLibrary(List<Scenario> scenarios, List<Broken> broken) {
    private static final Comparator<Scenario> IN_ORDER = Comparator.comparing(Scenario::collection)
            .thenComparing(scenario -> scenario.headline().order().orElse(Integer.MAX_VALUE))
            .thenComparing(scenario -> scenario.script().date())
            .thenComparing(Scenario::id);

    /**
     * A file that could not be taken.
     *
     * @param folder where it lies
     * @param faults what is wrong with it, each with its pointer
     */
    public record Broken(String folder, List<Fault> faults) {}

    /** Copies the lists. */
    public ScenarioLibrary {
        scenarios = List.copyOf(scenarios);
        broken = List.copyOf(broken);
    }

    /**
     * Reads a library.
     *
     * @param reader how to read one file
     * @param files each file's text by its folder, {@code collection/id}
     * @return the library
     */
    public static ScenarioLibrary read(ScenarioReader reader, Map<String, Reader> files) {
        List<Scenario> scenarios = new ArrayList<>();
        List<Broken> broken = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        files.forEach((folder, file) -> {
            try {
                Scenario scenario = reader.read(folder, file);
                requireNew(scenario, ids);
                scenarios.add(scenario);
            } catch (FaultyJson faulty) {
                broken.add(new Broken(folder, faulty.faults()));
            }
        });
        return new ScenarioLibrary(scenarios.stream().sorted(IN_ORDER).toList(), broken);
    }

    private static void requireNew(Scenario scenario, Set<String> ids) {
        if (!ids.add(scenario.id())) {
            String detail = "Another folder is called " + scenario.id() + "; folder names are unique in the library";
            throw new FaultyJson(List.of(new Fault("", detail)));
        }
    }

    /**
     * The scenario of that id.
     *
     * @param id the name of its folder
     * @return empty if there is none
     */
    public Optional<Scenario> scenario(String id) {
        return scenarios.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }
}
