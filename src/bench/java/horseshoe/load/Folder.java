package horseshoe.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is there for one measurement only. */
record Folder(Path path) implements AutoCloseable {
    static Folder fresh() throws IOException {
        return new Folder(Files.createTempDirectory("horseshoe"));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> paths = Files.walk(path)) {
            List<Path> innermostFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path each : innermostFirst) {
                Files.delete(each);
            }
        }
    }
}
