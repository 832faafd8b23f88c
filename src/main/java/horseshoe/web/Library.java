package horseshoe.web;

import horseshoe.councils.CouncilLibrary;
import horseshoe.json.StrictJson;
import horseshoe.scenario.Rehearsal;
import horseshoe.scenario.ScenarioLibrary;
import horseshoe.scenario.ScenarioReader;
import horseshoe.scenario.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContext;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads what the service knows, once: the Councils and models, and the scenarios that lie in the WAR. */
@ApplicationScoped
public class Library {
    private static final Logger LOG = System.getLogger(Library.class.getName());
    private static final String FOLDER = "/WEB-INF/scenarios/";
    private static final String SCHEMA = "scenario.schema.json";

    /** The Councils, models, presidency and calendar. */
    @Produces
    @Singleton
    CouncilLibrary councils() {
        return CouncilLibrary.load();
    }

    /** Where scenarios are played. */
    @Produces
    @Singleton
    Stage stage(CouncilLibrary councils) {
        return new Stage(councils);
    }

    /** The form of a scenario. */
    @Produces
    @Singleton
    ScenarioForm form(WarFiles files) {
        return new ScenarioForm(StrictJson.object(open(files.context(), FOLDER + SCHEMA)));
    }

    /** Where scenarios are tried while they are written. */
    @Produces
    @Singleton
    Rehearsal rehearsal(ScenarioForm form, CouncilLibrary councils) {
        return Rehearsal.of(form.schema(), councils);
    }

    /** Reads scenarios that were proven before, or made by the project itself. */
    @Produces
    @Singleton
    ScenarioReader reader(WarFiles files) {
        return ScenarioReader.ofProven(open(files.context(), FOLDER + SCHEMA));
    }

    /** The scenarios, proven when the project was built; one that cannot be read is named in the log and hides none of the others. */
    @Produces
    @Singleton
    ScenarioLibrary scenarios(WarFiles files, ScenarioReader reader) {
        ScenarioLibrary library = ScenarioLibrary.read(reader, files(files.context()));
        library.broken().forEach(broken -> LOG.log(Level.ERROR, "Scenario left out: " + broken));
        return library;
    }

    private static Map<String, Reader> files(ServletContext context) {
        Map<String, Reader> files = new TreeMap<>();
        for (String collection : folders(context, FOLDER)) {
            for (String scenario : folders(context, collection)) {
                String folder = scenario.substring(FOLDER.length(), scenario.length() - 1);
                files.put(folder, open(context, scenario + "scenario.json"));
            }
        }
        return files;
    }

    private static Set<String> folders(ServletContext context, String folder) {
        Set<String> paths = Objects.requireNonNullElse(context.getResourcePaths(folder), Set.of());
        return paths.stream().filter(path -> path.endsWith("/")).collect(Collectors.toSet());
    }

    private static Reader open(ServletContext context, String path) {
        return new InputStreamReader(
                Objects.requireNonNull(context.getResourceAsStream(path), path), StandardCharsets.UTF_8);
    }
}
