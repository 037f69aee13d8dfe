package torikumi.embedded;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** What is running, stopped in the opposite order of starting, from whatever thread asks for it. */
final class Parts {
    private final Deque<Runnable> stops = new ArrayDeque<>();
    private volatile boolean stopping;

    /**
     * @throws StartFailed when everything is being stopped: then this part is stopped too
     */
    synchronized <T> T add(T part, Consumer<T> stop) {
        if (stopping) {
            stop.accept(part);
            throw new StartFailed("停止中です。 Stopping.");
        }
        stops.push(() -> stop.accept(part));
        return part;
    }

    boolean isStopping() {
        return stopping;
    }

    synchronized void stop() {
        stopping = true;
        while (!stops.isEmpty()) {
            stops.pop().run();
        }
    }
}
