package horseshoe.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A screen that follows a class: it notes when it first had each version, and lets go of everything else. */
public final class Screen implements AutoCloseable {
    private static final Pattern ID = Pattern.compile("^id:\\s*(\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Line line;
    private final Pattern noted;
    private final TreeMap<Long, Long> arrivals = new TreeMap<>();

    private Screen(Line line, Pattern noted) {
        this.line = line;
        this.noted = noted;
    }

    /**
     * Opens a stream and reads it on a thread of its own until it is closed.
     *
     * @param port of the service on loopback
     * @param key whose screen it is
     * @return the screen
     * @throws IOException if the service is gone
     */
    public static Screen follow(int port, Key key) throws IOException {
        return follow(port, key, ID);
    }

    /**
     * The same, noting something else than versions.
     *
     * @param port of the service on loopback
     * @param key whose screen it is
     * @param noted what to look for in a line, with a number as its first group; of several the highest counts
     * @return the screen
     * @throws IOException if the service is gone
     */
    public static Screen follow(int port, Key key, Pattern noted) throws IOException {
        var screen = new Screen(new Line(port), noted);
        var stream = screen.line.open(new Line.Request("GET", key.path("stream"), key.cookie(), ""));
        var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.ISO_8859_1), 16_384);
        Thread.ofVirtual().start(() -> screen.read(lines));
        return screen;
    }

    private void read(BufferedReader lines) {
        try {
            for (String next = lines.readLine(); next != null; next = lines.readLine()) {
                noted.matcher(next)
                        .results()
                        .mapToLong(found -> Long.parseLong(found.group(1)))
                        .max()
                        .ifPresent(this::arrived);
            }
        } catch (IOException closed) {
            arrived(Long.MAX_VALUE);
        }
    }

    private synchronized void arrived(long version) {
        arrivals.putIfAbsent(version, System.nanoTime());
        notifyAll();
    }

    /**
     * Waits until the screen has a version or a later one.
     *
     * @param version of the log
     * @return when it came, in nanoseconds of the system's clock
     * @throws InterruptedException if the waiting is broken off
     */
    public synchronized long had(long version) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (arrivals.ceilingEntry(version) == null) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                throw new IllegalStateException(
                        "A screen waited in vain for version " + version + ": " + arrivals.keySet());
            }
            wait(left);
        }
        return Objects.requireNonNull(arrivals.ceilingEntry(version)).getValue();
    }

    /**
     * Forgets what is past.
     *
     * @param version versions before it
     */
    public synchronized void forget(long version) {
        arrivals.headMap(version).clear();
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
