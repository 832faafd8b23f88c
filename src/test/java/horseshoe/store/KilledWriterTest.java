package horseshoe.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An acknowledged event is on disk: killing the process that wrote it loses nothing. The benchmark does it fifty times. */
@Tag("exhaustive")
class KilledWriterTest {
    private static final int TIMES = 3;

    @Test
    void whatAKilledServiceAcknowledgedIsInItsFile(@TempDir Path folder) throws Exception {
        killAndLook(new DatabaseSettings(DatabaseSettings.file(folder), "horseshoe", ""));
    }

    @Test
    void whatAKilledServiceAcknowledgedIsInPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            killAndLook(new DatabaseSettings(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres"));
        }
    }

    private static void killAndLook(DatabaseSettings database) throws IOException, InterruptedException {
        for (int time = 1; time <= TIMES; time++) {
            Killing killing = Killing.once(database, 67 * time);

            assertThat(killing.acknowledged()).isGreaterThanOrEqualTo(67 * time);
            assertThat(killing.lost()).isZero();
            assertThat(killing.broken()).isZero();
        }
    }
}
