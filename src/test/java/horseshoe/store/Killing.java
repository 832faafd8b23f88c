package horseshoe.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Kills a writing process in the middle, as {@code kill -9} does, again and again on one and the same database, and compares what each was
 * told with what the next one finds. Nobody closes the database in between: what is young or tidy hides faults.
 */
final class Killing {
    private final DatabaseSettings database;
    private final Pace pace;
    private final Map<String, Long> told = new HashMap<>();
    private final Set<String> dying = new HashSet<>();
    private final Set<String> dead = new HashSet<>();
    private int acknowledged;
    private long lost;
    private int broken;
    private int risen;
    private int killsWithLoss;

    /**
     * How it is done.
     *
     * @param rest seconds without a write after opening, so that the file gets older
     * @param longest how many events at most it may say are on disk before it is killed
     * @param hasty whether the writer says too early that something is on disk; to see that this is seen
     */
    record Pace(int rest, int longest, boolean hasty) {}

    /**
     * What came of it.
     *
     * @param acknowledged events that a process had been told of that they are on disk, in all
     * @param lost how many of them were not there
     * @param broken logs that had a gap or held something else than was written
     * @param risen deleted classes that were there again
     * @param killsWithLoss kills after which something of that kind was found
     */
    record Outcome(int acknowledged, long lost, int broken, int risen, int killsWithLoss) {}

    private Killing(DatabaseSettings database, Pace pace) {
        this.database = database;
        this.pace = pace;
    }

    /**
     * Kills a writer some times, and has the last one look only.
     *
     * @param times how many kills
     */
    static Outcome of(DatabaseSettings database, int times, Pace pace) throws IOException, InterruptedException {
        var killing = new Killing(database, pace);
        for (int time = 1; time <= times + 1; time++) {
            killing.once(time <= times);
        }
        return new Outcome(killing.acknowledged, killing.lost, killing.broken, killing.risen, killing.killsWithLoss);
    }

    private void once(boolean writes) throws IOException, InterruptedException {
        Process writer = start();
        try (BufferedReader lines = writer.inputReader()) {
            compare(lines);
            if (writes) {
                listen(lines, writer);
            } else {
                writer.toHandle().destroyForcibly();
            }
        }
        writer.waitFor();
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedWriter.class.getName(),
                        database.url(),
                        database.user(),
                        database.password(),
                        Integer.toString(pace.rest()),
                        pace.hasty() ? "hasty" : "careful")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** What is found stands against what was told: more may be there than was told, never less. */
    private void compare(BufferedReader lines) throws IOException {
        Map<String, Long> found = new HashMap<>();
        long before = lost + broken + risen;
        for (String line = line(lines); !line.equals("open"); line = line(lines)) {
            String[] parts = line.split(" ");
            if (parts[2].equals("broken")) {
                broken++;
            } else {
                found.put(parts[1], Long.parseLong(parts[2]));
            }
        }
        risen += (int) found.keySet().stream().filter(dead::contains).count();
        told.forEach((id, version) ->
                lost += dying.contains(id) ? 0 : Math.max(0, version - found.getOrDefault(id, 0L)));
        killsWithLoss += lost + broken + risen > before ? 1 : 0;
        told.clear();
        dying.clear();
        told.putAll(found);
    }

    private static String line(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new IllegalStateException("The writer could not open the database");
        }
        return line;
    }

    /** Kills it from outside after some events; the process itself would close the pipe, unread. */
    private void listen(BufferedReader lines, Process writer) throws IOException {
        int last = acknowledged + 1 + ThreadLocalRandom.current().nextInt(pace.longest());
        for (String line = line(lines); line != null; line = lines.readLine()) {
            hear(line.split(" "));
            if (acknowledged == last) {
                writer.toHandle().destroyForcibly();
            }
        }
    }

    private void hear(String[] parts) {
        switch (List.of(parts).getFirst()) {
            case "wrote" -> {
                acknowledged++;
                told.put(parts[1], Long.parseLong(parts[2]));
            }
            case "deletes" -> dying.add(parts[1]);
            case "deleted" -> dead.add(parts[1]);
            default -> throw new IllegalStateException(String.join(" ", parts));
        }
    }
}
