package torikumi.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontProxyTest {
    private final CountDownLatch firstEventSeen = new CountDownLatch(1);
    private final HttpClient http = HttpClient.newHttpClient();
    private HttpServer backend;
    private FrontProxy proxy;

    @BeforeEach
    void start(@TempDir Path dist) throws IOException {
        Files.createDirectories(dist.resolve("assets"));
        Files.writeString(dist.resolve("index.html"), "<!doctype html><title>取組</title>");
        Files.writeString(dist.resolve("assets/app-1a2b.js"), "export const a = 1;".repeat(100));
        backend = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        backend.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        backend.createContext("/", this::answer);
        backend.start();
        var address = URI.create("http://127.0.0.1:" + backend.getAddress().getPort());
        proxy = FrontProxy.start(0, address, URI.create("http://localhost:8180"), dist);
    }

    @AfterEach
    void stop() {
        proxy.close();
        backend.stop(0);
        http.close();
    }

    @Test
    void aPortThatSomebodyTookMeanwhileIsNamed(@TempDir Path dist) {
        var port = backend.getAddress().getPort();
        assertThatThrownBy(() ->
                        FrontProxy.start(port, URI.create("http://127.0.0.1"), URI.create("http://127.0.0.1"), dist))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("Port %d (".formatted(port))
                .hasMessageContaining("PID " + ProcessHandle.current().pid());
    }

    @Test
    void pagesAreTheSpaAndAreRevalidated() throws IOException, InterruptedException {
        for (var page : new String[] {"/", "/editions/2025"}) {
            var response = get(page);
            assertThat(response.body()).contains("取組");
            assertThat(header(response, "cache-control")).isEqualTo("no-cache");
            assertThat(header(response, "content-security-policy"))
                    .contains("default-src 'self'", "frame-ancestors 'none'");
            assertThat(header(response, "x-content-type-options")).isEqualTo("nosniff");
        }
    }

    @Test
    void assetsAreKeptForEverAndMissingOnesAreNotThePage() throws IOException, InterruptedException {
        var response = send(request("/assets/app-1a2b.js").header("Accept-Encoding", "gzip"));
        assertThat(header(response, "cache-control")).contains("immutable");
        assertThat(header(response, "content-encoding")).isEqualTo("gzip");
        assertThat(get("/assets/gone.js").statusCode()).isEqualTo(404);
        assertThat(get("/%2e%2e/secret.txt").statusCode()).isEqualTo(404);
    }

    @Test
    void apiCallsReachTheBackendWithOurForwardingHeadersOnly() throws IOException, InterruptedException {
        var response = send(request("/api/v1/entries?q=%E8%82%B2%E4%BC%91")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=203.0.113.9")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("本文")));
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(header(response, "etag")).isEqualTo("\"1.0\"");
        assertThat(response.headers().allValues("set-cookie")).hasSize(2);
        assertThat(response.body())
                .contains("POST /api/v1/entries?q=%E8%82%B2%E4%BC%91 本文", "x-forwarded-host: localhost:" + proxy.port())
                .contains("x-forwarded-for: 127.0.0.1", "x-forwarded-proto: http")
                .doesNotContain("203.0.113.9", "evil");
    }

    @Test
    void eventsArriveWhileTheStreamIsOpen() throws IOException, InterruptedException {
        var response = http.send(request("/api/events").build(), BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("data: 1");
            firstEventSeen.countDown();
            assertThat(lines.lines()).contains("data: 2");
        }
    }

    @Test
    void refusalOfALargeBodyComesThroughBeforeAllOfItIsSent() throws IOException, InterruptedException {
        var response = send(request("/api/large").POST(BodyPublishers.ofByteArray(new byte[40_000_000])));
        assertThat(response.statusCode()).isEqualTo(413);
    }

    @Test
    void aBackendThatIsNotThereIsSaidSo() throws IOException, InterruptedException {
        backend.stop(0);
        var response = get("/api/v1/councils");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(header(response, "content-type")).isEqualTo("application/problem+json");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/api/events" -> events(exchange);
                case "/api/large" -> refuse(exchange);
                default -> echo(exchange);
            }
        }
    }

    /** Answers at once and reads the rest, as the API does: closing on a body that still comes resets the connection. */
    private static void refuse(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(413, 0);
        exchange.getResponseBody().flush();
        exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
    }

    private static void echo(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var text =
                new StringBuilder("%s %s %s%n".formatted(exchange.getRequestMethod(), exchange.getRequestURI(), body));
        exchange.getRequestHeaders()
                .forEach((name, values) -> text.append("%s: %s%n".formatted(name.toLowerCase(), values.getFirst())));
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Set-Cookie", "a=1");
        exchange.getResponseHeaders().add("Set-Cookie", "b=2");
        exchange.getResponseHeaders().add("ETag", "\"1.0\"");
        exchange.sendResponseHeaders(201, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void events(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write("data: 1\n\n".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        try {
            assertThat(firstEventSeen.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.getResponseBody().write("data: 2\n\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(proxy.port(), path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
