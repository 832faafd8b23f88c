package horseshoe.store;

import horseshoe.store.Killing.Outcome;
import horseshoe.store.Killing.Pace;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Kills a process that uses only the store, with the settings of the service, hundreds of times on one file that nobody ever closes: several
 * classes at once, packs, deletions.
 */
public final class StoreKillBenchmark {
    private static final int TIMES = 500;
    private static final int TIMES_OLD = 20;
    private static final int TIMES_POSTGRES = 50;
    private static final int EVENTS = 400;

    /** Longer than any engine keeps what it has replaced. */
    private static final int REST_SECONDS = 95;

    private StoreKillBenchmark() {}

    /**
     * Runs it on SQLite and on PostgreSQL.
     *
     * @throws Exception if a writer cannot open the database
     */
    public static void run() throws Exception {
        Path folder = Files.createTempDirectory("kills");
        var file = new DatabaseSettings(DatabaseSettings.file(folder), "horseshoe", "");
        say("SQLite", TIMES, Killing.of(file, TIMES, new Pace(0, EVENTS, false)));
        say(
                "SQLite, 95 s old each time",
                TIMES_OLD,
                Killing.of(file, TIMES_OLD, new Pace(REST_SECONDS, EVENTS, false)));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            var database = new DatabaseSettings(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            say("PostgreSQL", TIMES_POSTGRES, Killing.of(database, TIMES_POSTGRES, new Pace(0, EVENTS, false)));
        }
    }

    private static void say(String what, int times, Outcome outcome) {
        System.out.printf(
                "| %s | %d times | %,d | %d | %d | %d |%n",
                what, times, outcome.acknowledged(), outcome.lost(), outcome.broken(), outcome.risen());
    }
}
