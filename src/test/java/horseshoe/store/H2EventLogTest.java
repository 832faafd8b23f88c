package horseshoe.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The event log in a file of H2, as a service has it that was told nothing else. */
class H2EventLogTest extends EventLogConformance {
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
