package horseshoe.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for one run of Payara Micro: its configuration, the unpacked application, generated files. It is made anew from
 * the server's skeleton on every start, because Payara deploys an application twice that it finds from the last time.
 */
final class Instance {

    private Instance() {}

    /**
     * Makes the folder of a run.
     *
     * @param settings says where; one folder a port, so that two services can run side by side
     * @return the folder
     * @throws StartFailure if the folder cannot be written
     */
    static Path fresh(Settings settings) throws StartFailure {
        Path folder = settings.places().state().resolve("run-" + settings.port());
        try {
            delete(folder);
            copy(settings.places().server().resolve("instance"), folder);
            return folder;
        } catch (IOException | UncheckedIOException e) {
            throw new StartFailure(
                    "the folder " + folder + " cannot be written (" + e.getMessage()
                            + "); name another one with HORSESHOE_STATE.",
                    e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path : walk(folder).reversed()) {
                Files.delete(path);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        for (Path path : walk(from)) {
            Files.copy(path, to.resolve(from.relativize(path)));
        }
    }

    private static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
