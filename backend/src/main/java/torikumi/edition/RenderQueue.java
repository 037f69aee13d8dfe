package torikumi.edition;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import torikumi.http.Problem;

/**
 * Lets at most two documents be made at once, and a few wait: a PDF takes a second of a processor and tens of
 * megabytes, and a hundred readers may ask at the minute of publication.
 */
@ApplicationScoped
public class RenderQueue {

    private static final int WORKERS = 2;
    private static final int WAITING = 64;
    private static final long PATIENCE_SECONDS = 30;

    private final ExecutorService workers = new ThreadPoolExecutor(
            WORKERS,
            WORKERS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("render-", 1).daemon().factory());

    /**
     * Runs a rendering when its turn comes.
     *
     * @throws Problem 503 when too many wait
     */
    public <T> Future<T> submit(Callable<T> rendering) {
        try {
            return workers.submit(rendering);
        } catch (RejectedExecutionException _) {
            throw busy();
        }
    }

    /**
     * Waits for a rendering.
     *
     * @throws Problem 503 when it takes too long
     */
    public <T> T await(Future<T> rendering) {
        try {
            return rendering.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            throw busy();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw busy();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a document could not be made", failure.getCause());
        }
    }

    private static Problem busy() {
        return new Problem(503, "rendering_busy");
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }
}
