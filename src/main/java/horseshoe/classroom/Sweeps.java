package horseshoe.classroom;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What is done now and then. If it goes wrong once it is tried again the next time. */
final class Sweeps {
    private static final Logger LOG = System.getLogger(Sweeps.class.getName());

    private final ScheduledExecutorService clockwork;
    private final List<Future<?>> sweeps = new CopyOnWriteArrayList<>();

    Sweeps(ScheduledExecutorService clockwork) {
        this.clockwork = clockwork;
    }

    void every(Duration pause, Runnable sweep) {
        long millis = pause.toMillis();
        sweeps.add(clockwork.scheduleWithFixedDelay(() -> safely(sweep), millis, millis, TimeUnit.MILLISECONDS));
    }

    private static void safely(Runnable sweep) {
        try {
            sweep.run();
        } catch (LogUnavailable away) {
            LOG.log(Level.DEBUG, "A sweep over the classes has to wait for the log", away);
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "A sweep over the classes failed", broken);
        }
    }

    void stop() {
        sweeps.forEach(sweep -> sweep.cancel(false));
    }
}
