package horseshoe.start;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the console readable: warnings and errors of everybody, but of what merely happens only Horseshoe's own. Levels
 * alone do not do it, since parts of the server set theirs while they boot. Named in {@code logging.properties}.
 */
public final class Quiet implements Filter {

    /** What the server's connections and the system say of a line that the other side has closed. */
    private static final Set<String> CLOSED =
            Set.of("Connection is closed", "Broken pipe", "Connection reset by peer", "Connection reset");

    /** Made by the logging system. */
    public Quiet() {}

    /** Whether a person at the console wants to read the record. */
    @Override
    public boolean isLoggable(LogRecord entry) {
        return isWorthReading(entry) && !isOfADeparture(entry.getThrown());
    }

    private static boolean isWorthReading(LogRecord entry) {
        return entry.getLevel().intValue() >= Level.WARNING.intValue()
                || String.valueOf(entry.getLoggerName()).startsWith("horseshoe");
    }

    /** A reader that leaves in the middle of an answer is no fault of anybody. */
    private static boolean isOfADeparture(@Nullable Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof IOException && CLOSED.contains(String.valueOf(cause.getMessage())));
    }
}
