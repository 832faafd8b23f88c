package horseshoe.start;

import java.util.Objects;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps the console readable: warnings and errors of everybody, but of what merely happens only Horseshoe's own. Levels
 * alone do not do it, since parts of the server set theirs while they boot. Named in {@code logging.properties}.
 */
public final class Quiet implements Filter {

    /** What the server's connections and the system say of a line that the other side has closed. */
    private static final Pattern CLOSED = Pattern.compile(
            "java\\.io\\.IOException: (Connection is closed|Broken pipe|Connection reset( by peer)?)\\b");

    /** Made by the logging system. */
    public Quiet() {}

    /** Whether a person at the console wants to read the record. */
    @Override
    public boolean isLoggable(LogRecord entry) {
        return isWorthReading(entry) && !isOfADeparture(entry);
    }

    private static boolean isWorthReading(LogRecord entry) {
        return entry.getLevel().intValue() >= Level.WARNING.intValue()
                || String.valueOf(entry.getLoggerName()).startsWith("horseshoe");
    }

    /** A reader that leaves in the middle of an answer is no fault of anybody. Parts of the server write what was thrown into the message. */
    private static boolean isOfADeparture(LogRecord entry) {
        return CLOSED.matcher(String.valueOf(entry.getMessage())).find()
                || Stream.iterate(entry.getThrown(), Objects::nonNull, Throwable::getCause)
                        .anyMatch(cause -> CLOSED.matcher(cause.toString()).find());
    }
}
