package horseshoe.store;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.store.Killing.Outcome;
import horseshoe.store.Killing.Pace;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of what the benchmark does five hundred times. */
@Tag("exhaustive")
@DisplayName(
        "An acknowledged event is on disk: killing the process that wrote it, again and again on one file, loses nothing")
class KilledWriterTest {
    private static final int TIMES = 8;
    private static final Pace QUICK = new Pace(0, 200, false);

    @TempDir
    Path folder;

    private DatabaseSettings file() {
        return new DatabaseSettings(DatabaseSettings.file(folder), "horseshoe", "");
    }

    @Test
    void whatAKilledServiceAcknowledgedIsInItsFile() throws Exception {
        requireNothingLost(Killing.of(file(), TIMES, QUICK));
    }

    @Test
    void whatAKilledServiceAcknowledgedIsInPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            var database = new DatabaseSettings(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            requireNothingLost(Killing.of(database, TIMES / 2, QUICK));
        }
    }

    private static void requireNothingLost(Outcome outcome) {
        assertThat(outcome.acknowledged()).isPositive();
        assertThat(outcome.lost()).as("acknowledged events lost").isZero();
        assertThat(outcome.broken()).as("logs that are not whole").isZero();
        assertThat(outcome.risen()).as("deleted classes that were there again").isZero();
    }

    @Test
    @DisplayName("a writer that acknowledges too early is found out, so a store that does so would be")
    void whatIsLostIsSeen() throws Exception {
        assertThat(Killing.of(file(), TIMES / 2, new Pace(0, 200, true)).lost()).isPositive();
    }
}
