package horseshoe.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What this package writes to the log of the service while it listens. */
final class Heard extends Handler {
    private static final Logger STORE = Logger.getLogger("horseshoe.store");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    Heard() {
        STORE.setLevel(java.util.logging.Level.INFO);
        STORE.addHandler(this);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord entry) {
        lines.add(new SimpleFormatter().formatMessage(entry));
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        STORE.removeHandler(this);
    }
}
