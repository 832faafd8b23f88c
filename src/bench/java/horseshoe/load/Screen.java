package horseshoe.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentSkipListMap;

/** A screen that follows a class: it notes when it first had each version, and lets go of everything else. */
final class Screen implements AutoCloseable {
    private static final String ID = "id:";

    private final Line line;
    private final ConcurrentSkipListMap<Long, Long> arrivals = new ConcurrentSkipListMap<>();

    private Screen(Line line) {
        this.line = line;
    }

    /**
     * Opens a stream and reads it on a thread of its own until it is closed.
     *
     * @param port of the service on loopback
     * @param key whose screen it is
     */
    static Screen follow(int port, Key key) throws IOException {
        var screen = new Screen(new Line(port));
        var stream = screen.line.open(new Line.Request("GET", key.path("stream"), key.cookie(), ""));
        var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.ISO_8859_1), 16_384);
        Thread.ofVirtual().start(() -> screen.read(lines));
        return screen;
    }

    private void read(BufferedReader lines) {
        try {
            for (String next = lines.readLine(); next != null; next = lines.readLine()) {
                if (next.startsWith(ID)) {
                    arrivals.putIfAbsent(
                            Long.parseLong(next.substring(ID.length()).strip()), System.nanoTime());
                }
            }
        } catch (IOException closed) {
            arrivals.put(Long.MAX_VALUE, System.nanoTime());
        }
    }

    /**
     * Waits until the screen has a version or a later one.
     *
     * @param version of the log
     * @return when it came, in nanoseconds of the system's clock
     */
    long had(long version) throws InterruptedException {
        for (int waited = 0; waited < 60_000; waited++) {
            var arrival = arrivals.ceilingEntry(version);
            if (arrival != null) {
                return arrival.getValue();
            }
            Thread.sleep(0, 500_000);
        }
        throw new IllegalStateException(
                "A screen waited in vain for version " + version + "; it has " + arrivals.lastKey());
    }

    /** Forgets what is past. */
    void forget(long version) {
        arrivals.headMap(version).clear();
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
