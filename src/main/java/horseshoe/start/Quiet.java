package horseshoe.start;

import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Keeps the console readable: warnings and errors of everybody, but of what merely happens only Horseshoe's own. Levels
 * alone do not do it, since parts of the server set theirs while they boot. Named in {@code logging.properties}.
 */
public final class Quiet implements Filter {

    /** Made by the logging system. */
    public Quiet() {}

    /** Whether a person at the console wants to read the record. */
    @Override
    public boolean isLoggable(LogRecord entry) {
        return entry.getLevel().intValue() >= Level.WARNING.intValue()
                || String.valueOf(entry.getLoggerName()).startsWith("horseshoe");
    }
}
