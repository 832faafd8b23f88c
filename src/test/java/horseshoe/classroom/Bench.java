package horseshoe.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;

/** Threads, a clock that is set by hand, and notices that can get lost: what nodes in a test share. */
final class Bench implements AutoCloseable {
    final InMemoryEventLog log = new InMemoryEventLog();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService clockwork = Executors.newScheduledThreadPool(1);
    private final List<Consumer<Notices.Notice>> listeners = new CopyOnWriteArrayList<>();
    private volatile Instant now = Room.START;
    private volatile boolean lossy;

    /** A node whose work is done by workers of its own. */
    Classes node() {
        return node(workers);
    }

    /** A node that works at once, on the thread that asks. */
    Classes promptNode() {
        return node(Runnable::run);
    }

    Classes node(Executor doing) {
        Surroundings surroundings = new Surroundings(doing, clockwork, () -> now, new Keys(new Random(11)));
        return new Classes(Room.CLASSROOM, log, new Loud(), surroundings);
    }

    private final class Loud implements Notices {
        @Override
        public void tell(Notice notice) {
            if (!lossy) {
                listeners.forEach(listener -> listener.accept(notice));
            }
        }

        @Override
        public void listen(Consumer<Notice> listener) {
            listeners.add(listener);
        }
    }

    void losesNotices() {
        lossy = true;
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    @Override
    public void close() {
        workers.close();
        clockwork.shutdownNow();
    }
}
