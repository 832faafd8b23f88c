package horseshoe.store;

import horseshoe.classroom.ClassId;
import horseshoe.classroom.Recorded;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Kills a writing process in the middle, as {@code kill -9} does, and looks at what is left.
 *
 * @param acknowledged how many events the process had been told of that they are on disk
 * @param lost how many of them are not there
 * @param broken how many logs cannot be read, have a gap, or hold something else than was written
 */
record Killing(int acknowledged, long lost, long broken) {
    /**
     * Does it once.
     *
     * @param database of the writer
     * @param after how many acknowledged events
     */
    static Killing once(DatabaseSettings database, int after) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedWriter.class.getName(),
                        database.url(),
                        database.user(),
                        database.password())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<ClassId, Long> told = new HashMap<>();
        int acknowledged = listen(writer, after, told);
        writer.waitFor();
        return lookAt(database, acknowledged, told);
    }

    private static int listen(Process writer, int after, Map<ClassId, Long> told) throws IOException {
        int acknowledged = 0;
        try (BufferedReader lines = writer.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split(" ");
                told.put(new ClassId(parts[0]), Long.parseLong(parts[1]));
                if (++acknowledged == after) {
                    writer.toHandle().destroyForcibly(); // the process itself would close the pipe, unread
                }
            }
        }
        return acknowledged;
    }

    private static Killing lookAt(DatabaseSettings settings, int acknowledged, Map<ClassId, Long> told) {
        long lost = 0;
        long broken = 0;
        try (Database database = Database.open(settings)) {
            var log = new JpaEventLog(database.entities());
            for (ClassId id : DoomedWriter.CLASSES) {
                List<Recorded> found = log.read(id, 0);
                lost += Math.max(0, told.getOrDefault(id, 0L) - found.size());
                broken += isWhole(found) ? 0 : 1;
            }
        }
        return new Killing(acknowledged, lost, broken);
    }

    private static boolean isWhole(List<Recorded> found) {
        return LongStream.rangeClosed(1, found.size())
                .allMatch(version -> found.get((int) version - 1).version() == version
                        && found.get((int) version - 1).event().equals(DoomedWriter.event(version)));
    }
}
