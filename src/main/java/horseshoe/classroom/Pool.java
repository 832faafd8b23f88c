package horseshoe.classroom;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads of the server's own making, a fixed number of them, and a line of work in front of them. The server's own executor looks for
 * service providers at every task, which takes longer than most tasks here, and turns tasks away when 200 are running.
 *
 * @param threads do the work
 */
public record Pool(ThreadPoolExecutor threads) implements AutoCloseable {
    private static final int IDLE_SECONDS = 60;

    /**
     * A pool whose threads are made when they are needed and end when nothing is to be done.
     *
     * @param factory the server's, so that the threads have the application's context
     * @param size how many at most
     * @return the pool; to be closed
     */
    public static Pool of(ThreadFactory factory, int size) {
        var threads = new ThreadPoolExecutor(
                size, size, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
        threads.allowCoreThreadTimeOut(true);
        return new Pool(threads);
    }

    /**
     * How much stands in line.
     *
     * @return tasks that no thread has begun
     */
    public int waiting() {
        return threads.getQueue().size();
    }

    /**
     * The pool as an executor.
     *
     * @return it never turns a task away until the pool is closed
     */
    public ExecutorService executor() {
        return threads;
    }

    /** Takes no more work; what stands in line is still done. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
