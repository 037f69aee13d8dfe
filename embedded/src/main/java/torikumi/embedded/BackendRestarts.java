package torikumi.embedded;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Starts the API again whenever it ends: for tests that kill it and look at what is lost. */
final class BackendRestarts implements AutoCloseable {
    private final Supplier<BackendServer> launch;
    private final Consumer<BackendServer> onReady;
    private BackendServer current;
    private boolean closed;

    /**
     * @param launch starts it
     * @param onReady told of each one that answers
     */
    BackendRestarts(Supplier<BackendServer> launch, Consumer<BackendServer> onReady) {
        this.launch = launch;
        this.onReady = onReady;
    }

    /** From now on. */
    BackendRestarts watch(BackendServer running) {
        current = running;
        onReady.accept(running);
        Thread.ofVirtual().name("restarts").start(this::keepRunning);
        return this;
    }

    private void keepRunning() {
        var running = current;
        while (true) {
            running.process().onExit().join();
            synchronized (this) {
                if (closed) {
                    return;
                }
                current = launch.get();
                running = current;
            }
            try {
                running.awaitReady();
                onReady.accept(running);
            } catch (StartFailed e) {
                // Killed again while it started, or everything is being stopped: the loop knows which.
                System.err.println(e.getMessage());
                running.close();
            }
        }
    }

    @Override
    public void close() {
        BackendServer last;
        synchronized (this) {
            closed = true;
            last = current;
        }
        last.close();
    }
}
