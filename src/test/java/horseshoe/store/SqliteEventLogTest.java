package horseshoe.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The event log in a file of SQLite, as a service has it that was told nothing else. */
class SqliteEventLogTest extends EventLogConformance {
    @TempDir
    Path folder;

    @Override
    DatabaseSettings engine() {
        return new DatabaseSettings(DatabaseSettings.file(folder), "horseshoe", "");
    }

    @Override
    void clear() {
        // each test has a folder of its own
    }
}
