package horseshoe.start;

import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Listens to what Payara Micro complains of while it deploys. It reports a failed deployment nowhere but in its log, and
 * counts an application as deployed whose own start code failed.
 */
final class Trouble extends Handler {

    /** The part of the server that deploys applications. */
    private static final Logger DEPLOYMENT = Logger.getLogger("javax.enterprise.system.core");

    /** What the server's layers put before the message of the exception that they pass on. */
    private static final String WRAPPERS = "^.*(Exception|Error): ";

    /** The class of an exception of our own, which need not call itself one. */
    private static final String CLASS = "^([a-z]\\w*\\.)+[A-Z]\\w*: ";

    private volatile @Nullable LogRecord first;

    /** Starts to listen; to be called once the server has set up its logging. */
    void listen() {
        DEPLOYMENT.addHandler(this);
    }

    /** The first complaint's cause in one line, if there was one. */
    Optional<String> reason() {
        return Optional.ofNullable(first).map(Trouble::reason);
    }

    @Override
    public void publish(LogRecord entry) {
        if (first == null && entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
            first = entry;
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        DEPLOYMENT.removeHandler(this);
    }

    private static String reason(LogRecord entry) {
        String message = new SimpleFormatter().formatMessage(entry);
        return Optional.ofNullable(entry.getThrown())
                .map(Trouble::root)
                .map(Throwable::getMessage)
                .orElse(message)
                .lines()
                .findFirst()
                .orElse(message)
                .replaceFirst(WRAPPERS, "")
                .replaceFirst(CLASS, "");
    }

    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return cause == null ? thrown : root(cause);
    }
}
