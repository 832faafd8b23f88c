package horseshoe.start;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Asks a running service on this machine whether it is ready: {@code GET /health/ready}. */
final class Probe {

    private static final int ANSWER_WITHIN =
            Math.toIntExact(Duration.ofSeconds(5).toMillis());
    private static final long BETWEEN_QUESTIONS = TimeUnit.MILLISECONDS.toNanos(50);

    private final URI readiness;

    /** A probe for the service behind a door of this machine. */
    Probe(Door door) {
        this.readiness = URI.create("http://" + door.near() + ":" + door.port() + "/health/ready");
    }

    /**
     * Waits until the service says that it is ready.
     *
     * @param patience how long to wait
     * @return whether it was ready in time
     */
    boolean readyWithin(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!ready()) {
            if (System.nanoTime() - deadline >= 0) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_QUESTIONS);
        }
        return true;
    }

    private boolean ready() {
        try {
            var connection = (HttpURLConnection) readiness.toURL().openConnection();
            connection.setConnectTimeout(ANSWER_WITHIN);
            connection.setReadTimeout(ANSWER_WITHIN);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
