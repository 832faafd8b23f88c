package horseshoe.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class QuietTest {
    private final Quiet quiet = new Quiet();

    private static LogRecord record(Level level, String logger) {
        LogRecord record = new LogRecord(level, "something");
        record.setLoggerName(logger);
        return record;
    }

    private static LogRecord warning(Throwable thrown) {
        LogRecord record = record(Level.WARNING, "jakarta.enterprise.web");
        record.setThrown(thrown);
        return record;
    }

    @Test
    void ofWhatMerelyHappensOnlyOurOwnIsSaid() {
        assertThat(quiet.isLoggable(record(Level.INFO, "horseshoe.web.Library")))
                .isTrue();
        assertThat(quiet.isLoggable(record(Level.INFO, "org.glassfish"))).isFalse();
        assertThat(quiet.isLoggable(record(Level.WARNING, "org.glassfish"))).isTrue();
    }

    @Test
    void aReaderThatLeavesIsNotNamed() {
        assertThat(quiet.isLoggable(warning(new IOException("Connection is closed"))))
                .isFalse();
        assertThat(quiet.isLoggable(warning(new IllegalStateException(new IOException("Broken pipe")))))
                .isFalse();
    }

    @Test
    void alsoWhereWhatWasThrownStandsInTheMessage() {
        LogRecord record = new LogRecord(
                Level.WARNING, "A servlet threw\njava.io.IOException: Connection is closed\n\tat somewhere");
        assertThat(quiet.isLoggable(record)).isFalse();
    }

    @Test
    void everyOtherFaultIs() {
        assertThat(quiet.isLoggable(warning(new IOException("No space left on device"))))
                .isTrue();
        assertThat(quiet.isLoggable(warning(new IllegalStateException("Broken pipe"))))
                .isTrue();
    }
}
