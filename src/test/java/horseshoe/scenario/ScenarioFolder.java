package horseshoe.scenario;

import horseshoe.councils.CouncilLibrary;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own scenarios folder. */
public final class ScenarioFolder {
    static final Path ROOT = Path.of("scenarios");

    private ScenarioFolder() {}

    /** All folders with a scenario in them, as {@code collection/id}. */
    public static List<String> folders() {
        try (Stream<Path> files = Files.walk(ROOT, 3)) {
            return files.filter(file -> file.endsWith("scenario.json"))
                    .map(file -> ROOT.relativize(file.getParent()).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A reader that proves what it reads. */
    public static ScenarioReader reader() {
        try (var schema = Files.newBufferedReader(ROOT.resolve("scenario.schema.json"))) {
            return ScenarioReader.proving(schema, CouncilLibrary.load());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A scenario of the folder, not proven again. */
    public static Scenario scenario(String folder) {
        try (var schema = Files.newBufferedReader(ROOT.resolve("scenario.schema.json"))) {
            return ScenarioReader.ofProven(schema).read(folder, new StringReader(text(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file as it lies there. */
    public static String text(String folder) {
        try {
            return Files.readString(ROOT.resolve(folder).resolve("scenario.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
