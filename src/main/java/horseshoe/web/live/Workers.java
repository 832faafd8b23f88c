package horseshoe.web.live;

import horseshoe.classroom.Pool;
import horseshoe.web.problem.Problem;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The server's own threads, which may wait for the log so that those that serve HTTP never do. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class Workers {
    private static final int THREADS = 32;

    /** Requests that may stand in line: more would wait longer than anybody at a phone does. */
    private static final int MOST_WAITING = 5_000;

    private static final int TRY_AGAIN_SECONDS = 2;

    @Resource
    ManagedThreadFactory threads;

    private Pool pool;

    @PostConstruct
    void begin() {
        pool = Pool.of(threads, THREADS);
    }

    @PreDestroy
    void end() {
        pool.close();
    }

    /**
     * Runs something elsewhere.
     *
     * @param work what to do
     * @param <T> what comes of it
     * @return its outcome; a failure is the one that was thrown, not wrapped
     * @throws Refused if too many wait already
     */
    <T> CompletionStage<T> run(Supplier<T> work) {
        return chain(() -> CompletableFuture.completedStage(work.get()));
    }

    /** The same for work that goes on elsewhere. */
    <T> CompletionStage<T> chain(Supplier<CompletionStage<T>> work) {
        if (pool.waiting() > MOST_WAITING) {
            throw new Refused(
                    Problem.of(ProblemKind.BUSY, "Very many people want something at once. Try again in a moment.")
                            .after(TRY_AGAIN_SECONDS));
        }
        CompletableFuture<T> outcome = new CompletableFuture<>();
        CompletableFuture.supplyAsync(work, pool.executor())
                .thenCompose(stage -> stage)
                .whenComplete((done, fault) -> settle(outcome, done, fault));
        return outcome;
    }

    private static <T> void settle(CompletableFuture<T> outcome, T done, @Nullable Throwable fault) {
        if (fault == null) {
            outcome.complete(done);
        } else {
            outcome.completeExceptionally(
                    fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault);
        }
    }

    Executor executor() {
        return pool.executor();
    }
}
