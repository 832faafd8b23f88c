package horseshoe.classroom;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Those on this node that follow a class. They are told one after the other, on one worker at a time, the newest state and never an
 * older one; whoever is slow misses what was in between.
 */
final class Followers {
    private static final Logger LOG = System.getLogger(Followers.class.getName());

    private final Executor workers;
    private final List<Follower> followers = new CopyOnWriteArrayList<>();
    private final AtomicInteger news = new AtomicInteger();
    private volatile Newest newest = new Newest.None();

    Followers(Executor workers) {
        this.workers = workers;
    }

    private sealed interface Newest {
        record None() implements Newest {}

        record State(ClassState state) implements Newest {}

        record Gone() implements Newest {}
    }

    private static final class Follower {
        private final Consumer<ClassState> advanced;
        private final Runnable gone;
        private long told;

        private Follower(Consumer<ClassState> advanced, Runnable gone) {
            this.advanced = advanced;
            this.gone = gone;
        }

        private void tell(ClassState state) {
            if (state.version() > told) {
                told = state.version();
                advanced.accept(state);
            }
        }
    }

    boolean isEmpty() {
        return followers.isEmpty();
    }

    Following add(Consumer<ClassState> advanced, Runnable gone) {
        Follower follower = new Follower(advanced, gone);
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    void tell(ClassState state) {
        tell(new Newest.State(state));
    }

    void end() {
        tell(new Newest.Gone());
    }

    private void tell(Newest now) {
        newest = now;
        if (!followers.isEmpty() && news.getAndIncrement() == 0) {
            workers.execute(this::tellAll);
        }
    }

    private void tellAll() {
        int seen;
        do {
            seen = news.get();
            Newest now = newest;
            followers.forEach(follower -> tell(follower, now));
        } while (news.addAndGet(-seen) > 0);
    }

    private void tell(Follower follower, Newest now) {
        try {
            switch (now) {
                case Newest.None none -> {}
                case Newest.State state -> follower.tell(state.state());
                case Newest.Gone gone -> {
                    followers.remove(follower);
                    follower.gone.run();
                }
            }
        } catch (RuntimeException | Error broken) {
            LOG.log(Level.WARNING, "A follower of a class failed", broken);
        }
    }
}
