package horseshoe.web.live;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
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
    @Resource
    ManagedExecutorService workers;

    /**
     * Runs something elsewhere.
     *
     * @param work what to do
     * @param <T> what comes of it
     * @return its outcome; a failure is the one that was thrown, not wrapped
     */
    <T> CompletionStage<T> run(Supplier<T> work) {
        return chain(() -> CompletableFuture.completedStage(work.get()));
    }

    /** The same for work that goes on elsewhere. */
    <T> CompletionStage<T> chain(Supplier<CompletionStage<T>> work) {
        CompletableFuture<T> outcome = new CompletableFuture<>();
        CompletableFuture.supplyAsync(work, workers)
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
        return workers;
    }
}
