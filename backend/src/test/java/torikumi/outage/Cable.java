package torikumi.outage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A TCP connection through the test, which can be cut at any byte. */
final class Cable implements AutoCloseable {

    private static final long WHOLE = Long.MAX_VALUE;

    private final ServerSocket entrance;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong left = new AtomicLong(WHOLE);

    private Cable(ServerSocket entrance, int target) {
        this.entrance = entrance;
        this.target = target;
    }

    /** To a port of this machine. */
    static Cable to(int port) {
        try {
            var cable = new Cable(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
            Thread.startVirtualThread(cable::accept);
            return cable;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Lets so many bytes through, counted both ways, and nothing after them until it is mended. */
    void cutAfter(long bytes) {
        left.set(bytes);
    }

    void mend() {
        left.set(WHOLE);
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                var near = entrance.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(near);
                open.add(far);
                Thread.startVirtualThread(() -> pump(near, far));
                Thread.startVirtualThread(() -> pump(far, near));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pump(Socket from, Socket to) {
        var bytes = new byte[1024];
        try (from;
                to) {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (int count = in.read(bytes); count > 0; count = in.read(bytes)) {
                var rest = left.get();
                if (rest != WHOLE) {
                    rest = left.addAndGet(-count) + count;
                }
                out.write(bytes, 0, Math.clamp(rest, 0, count));
                out.flush();
                if (rest < count) {
                    cut();
                }
            }
        } catch (IOException end) {
            // one side hung up, or it was cut
        }
    }

    private void cut() {
        for (var socket : open) {
            try {
                socket.close();
            } catch (IOException already) {
                // closed is what it shall be
            }
        }
        open.clear();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        cut();
    }
}
