package horseshoe.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** Kills the process that writes to the event log, again and again, and counts what is lost: nothing must be. */
public final class KillBenchmark {
    private static final int MOST_EVENTS = 2_000;

    private final SplittableRandom random = new SplittableRandom(27);

    private KillBenchmark() {}

    /**
     * Runs it on H2 and on PostgreSQL.
     *
     * @param arguments how many times each; 50 by default
     * @throws Exception if the writer cannot be started
     */
    public static void main(String[] arguments) throws Exception {
        int times = arguments.length == 0 ? 50 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("killed");
        new KillBenchmark().run("H2", new DatabaseSettings(DatabaseSettings.file(folder), "horseshoe", ""), times);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            new KillBenchmark().run("PostgreSQL", new DatabaseSettings(url, "postgres", "postgres"), times);
        }
    }

    private void run(String name, DatabaseSettings database, int times) throws IOException, InterruptedException {
        long acknowledged = 0;
        long lost = 0;
        long broken = 0;
        for (int time = 0; time < times; time++) {
            Killing killing = Killing.once(database, random.nextInt(1, MOST_EVENTS));
            acknowledged += killing.acknowledged();
            lost += killing.lost();
            broken += killing.broken();
        }
        System.out.printf(
                "%-10s  killed %d times, %d events acknowledged, %d lost, %d logs broken%n",
                name, times, acknowledged, lost, broken);
    }
}
