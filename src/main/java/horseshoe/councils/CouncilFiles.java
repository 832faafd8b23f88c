package horseshoe.councils;

import horseshoe.rules.evidence.Evidence;
import horseshoe.rules.reform.ReformModel;
import horseshoe.rules.roster.Councils;
import horseshoe.rules.roster.Era;
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
        Councils councils = councils();
        return new CouncilLibrary(
                councils,
                models(councils),
                PresidencyFile.read(file("presidency.json"), councils),
                HolidaysFile.read(file("holidays.json")));
    }

    private Councils councils() {
        Node states = file("states.json");
        List<State> named = StatesFile.read(states);
        List<Era> eras = ErasFile.read(file("eras.json"));
        Evidence names = Facts.evidence(states);
        return file("rosters.json").make(any -> Councils.of(named, RostersFile.read(any, names), eras));
    }

    private Map<String, ReformModel> models(Councils councils) {
        PlannedSeats seats = new PlannedSeats(councils.permanent(), councils::state);
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
