package torikumi.embedded;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Plays nginx's part on a developer's machine: one origin for the built SPA and the API. Routes and headers are those
 * of {@code frontend/nginx.conf.template}; change both together.
 */
public final class FrontProxy implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads;

    private FrontProxy(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * @param port on 127.0.0.1; 0 takes a free one
     * @param backend where {@code /api}, {@code /auth} and {@code /q} go
     * @param identityProvider origin that a sign-out form may end up at
     * @param files the built SPA with its {@code index.html}
     */
    public static FrontProxy start(int port, URI backend, URI identityProvider, Path files) {
        // Without it the last small packet of an answer waits for the other side's delayed ACK, 40 ms each time.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var threads = Executors.newVirtualThreadPerTaskExecutor();
            server.setExecutor(threads);
            var upstream = new Upstream(backend);
            var spa = new StaticFiles(files, identityProvider);
            server.createContext("/", exchange -> {
                try (exchange) {
                    if (isForBackend(exchange)) {
                        upstream.handle(exchange);
                    } else {
                        spa.handle(exchange);
                    }
                }
            });
            server.start();
            return new FrontProxy(server, threads);
        } catch (BindException _) {
            throw PortCheck.taken(port, Ports.FRONT_USE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isForBackend(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        return path.startsWith("/api/") || path.startsWith("/auth/") || path.startsWith("/q/");
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
