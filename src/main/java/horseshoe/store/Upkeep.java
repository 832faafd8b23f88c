package horseshoe.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** What is done beside the work on the database: asks it again while it is in trouble, and clears away the bytes of what was deleted. */
final class Upkeep implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Upkeep.class.getName());

    /** How soon after trouble began the database is asked again. */
    private static final Duration ASKS_EVERY = Duration.ofMillis(500);

    /** How long deletions are gathered before their bytes are cleared away; a minute is promised. */
    private static final Duration GATHERS = Duration.ofSeconds(5);

    private final Transactions transactions;
    private final Erasure erasure;
    private final AtomicBoolean erasing = new AtomicBoolean();
    private final ScheduledExecutorService clock;

    private Upkeep(Transactions transactions, Erasure erasure) {
        this.transactions = transactions;
        this.erasure = erasure;
        ThreadFactory thread =
                Thread.ofPlatform().name("classes-upkeep-", 1).daemon(true).factory();
        this.clock = Executors.newSingleThreadScheduledExecutor(thread);
    }

    /** Begins. */
    static Upkeep of(Transactions transactions, Erasure erasure) {
        Upkeep upkeep = new Upkeep(transactions, erasure);
        upkeep.clock.scheduleWithFixedDelay(
                () -> upkeep.safely(upkeep::ask), ASKS_EVERY.toMillis(), ASKS_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        return upkeep;
    }

    private void ask() {
        if (transactions.pulse().trouble().isPresent()) {
            transactions.probe();
        }
    }

    /** Something was deleted: its bytes go soon. */
    void erase() {
        if (erasing.compareAndSet(false, true)) {
            clock.schedule(() -> safely(this::eraseNow), GATHERS.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void eraseNow() {
        erasing.set(false);
        if (!erasure.isDone()) {
            erase();
        }
    }

    private void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "Something beside the work on the database went wrong", broken);
        }
    }

    /** Ends; what was deleted just now is cleared away first. */
    @Override
    public void close() {
        clock.shutdownNow();
        if (erasing.get() && !erasure.isDone()) {
            LOG.log(Level.WARNING, "The bytes of a deleted class are still in the files: start once more and stop");
        }
    }
}
