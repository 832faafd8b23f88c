package horseshoe.councils;

import horseshoe.rules.reform.ReformModel;
import horseshoe.rules.roster.Councils;
import horseshoe.rules.roster.Presidency;
import horseshoe.rules.roster.Rosters;
import horseshoe.rules.roster.State;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the files below {@code councils/}. Every failure is a {@link BrokenCouncilFile}. */
public final class CouncilFiles {
    /** Opens a file. */
    @FunctionalInterface
    public interface Opener {
        /**
         * A reader of the file's text.
         *
         * @param name its name below {@code councils/}
         * @return a reader the caller closes
         * @throws IOException if there is no such file or it cannot be read
         */
        Reader open(String name) throws IOException;
    }

    private final Opener opener;

    /**
     * Files from anywhere.
     *
     * @param opener opens them by name
     */
    public CouncilFiles(Opener opener) {
        this.opener = opener;
    }

    /**
     * The files that come with the project.
     *
     * @return files on the class path
     */
    public static CouncilFiles onClassPath() {
        return new CouncilFiles(CouncilFiles::resource);
    }

    private static Reader resource(String name) throws IOException {
        InputStream bytes = CouncilFiles.class.getResourceAsStream("/councils/" + name);
        if (bytes == null) {
            throw new IOException("there is no such file");
        }
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Reads everything.
     *
     * @return the library
     * @throws BrokenCouncilFile if a file is missing or something in it is wrong
     */
    public CouncilLibrary read() {
        Node rostersFile = file("rosters.json");
        Rosters rosters = RostersFile.read(rostersFile);
        List<State> states = StatesFile.read(file("states.json"));
        Councils councils = rostersFile.make(any -> Councils.of(states, rosters, ErasFile.read(file("eras.json"))));
        PresidencyFile presidency = PresidencyFile.read(file("presidency.json"));
        Map<String, ReformModel> models = models(new PlannedSeats(rosters.permanent(), councils::state));
        return new CouncilLibrary(
                councils,
                models,
                Presidency.of(councils, presidency.start()),
                HolidaysFile.read(file("holidays.json")));
    }

    private Map<String, ReformModel> models(PlannedSeats seats) {
        Map<String, ReformModel> models = new LinkedHashMap<>();
        for (Node id : file("models/index.json").list("models", Function.identity())) {
            ReformModel model = ModelFile.read(file("models/" + id.text() + ".json"), seats);
            if (models.put(model.id(), model) != null) {
                throw id.broken("stands twice");
            }
        }
        return Collections.unmodifiableMap(models);
    }

    private Node file(String name) {
        try (Reader text = opener.open(name)) {
            return Node.read(name, text);
        } catch (IOException missing) {
            throw new BrokenCouncilFile(name, "", "cannot be read: " + missing.getMessage());
        }
    }
}
