package torikumi.embedded;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/** Passes requests to the API server and its answers back as they come, so that event streams are not held up. */
final class Upstream {
    /** Headers of one connection (RFC 9110 section 7.6.1), and those that this proxy or the client library sets itself. */
    private static final Set<String> NOT_PASSED_ON = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "host",
            "content-length",
            "expect",
            "forwarded");

    private static final String UNAVAILABLE = """
            {"type":"about:blank","title":"準備中です / Starting","status":503,"code":"backend_unavailable",\
            "detail":"API サーバーが応答しません。少し待ってからもう一度お試しください。 / The API server does not answer. Try again in a moment."}""";

    private final URI backend;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Upstream(URI backend) {
        this.backend = backend;
    }

    void handle(HttpExchange exchange) throws IOException {
        HttpResponse<InputStream> response;
        try {
            response = client.send(request(exchange), BodyHandlers.ofInputStream());
        } catch (IOException e) {
            unavailable(exchange);
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            unavailable(exchange);
            return;
        }
        try (var body = response.body()) {
            pass(response, body, exchange);
        }
    }

    private HttpRequest request(HttpExchange exchange) {
        var builder = HttpRequest.newBuilder(backend.resolve(target(exchange)))
                .method(exchange.getRequestMethod(), body(exchange));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (isPassedOn(name) && !name.toLowerCase(Locale.ROOT).startsWith("x-forwarded-")) {
                values.forEach(value -> builder.header(name, value));
            }
        });
        var host = exchange.getRequestHeaders().getFirst("Host");
        builder.setHeader(
                "X-Forwarded-For", exchange.getRemoteAddress().getAddress().getHostAddress());
        builder.setHeader("X-Forwarded-Proto", "http");
        builder.setHeader("X-Forwarded-Host", host == null ? "localhost" : host);
        return builder.build();
    }

    private static String target(HttpExchange exchange) {
        var uri = exchange.getRequestURI();
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static BodyPublisher body(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        var length = headers.getFirst("Content-Length");
        if (length == null && !headers.containsKey("Transfer-Encoding")) {
            return BodyPublishers.noBody();
        }
        var stream = BodyPublishers.ofInputStream(exchange::getRequestBody);
        return switch (length) {
            case null -> stream;
            case "0" -> BodyPublishers.noBody();
            default -> BodyPublishers.fromPublisher(stream, Long.parseLong(length));
        };
    }

    private static void pass(HttpResponse<InputStream> response, InputStream body, HttpExchange exchange)
            throws IOException {
        var headers = exchange.getResponseHeaders();
        response.headers().map().forEach((name, values) -> {
            if (isPassedOn(name)) {
                headers.put(name, values);
            }
        });
        addSecurity(headers);
        var length = response.headers().firstValueAsLong("content-length").orElse(0);
        var status = response.statusCode();
        if (exchange.getRequestMethod().equals("HEAD") || status == 204 || status == 304) {
            response.headers().firstValue("content-length").ifPresent(value -> headers.set("Content-Length", value));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        var empty = response.headers()
                .firstValue("content-length")
                .filter("0"::equals)
                .isPresent();
        exchange.sendResponseHeaders(status, empty ? -1 : length);
        copy(body, exchange);
    }

    /** Flushes whatever has arrived: an event must not wait for the next one. */
    private static void copy(InputStream body, HttpExchange exchange) throws IOException {
        var buffer = new byte[16 * 1024];
        var out = exchange.getResponseBody();
        for (int n; (n = body.read(buffer)) >= 0; ) {
            out.write(buffer, 0, n);
            out.flush();
        }
    }

    private static void addSecurity(Headers headers) {
        headers.computeIfAbsent("X-Content-Type-Options", _ -> java.util.List.of("nosniff"));
        headers.computeIfAbsent("Referrer-Policy", _ -> java.util.List.of("same-origin"));
        // The SPA shows previews of the compiled table in a frame of its own origin.
        headers.computeIfAbsent("X-Frame-Options", _ -> java.util.List.of("SAMEORIGIN"));
    }

    private static boolean isPassedOn(String header) {
        return !NOT_PASSED_ON.contains(header.toLowerCase(Locale.ROOT));
    }

    private static void unavailable(HttpExchange exchange) throws IOException {
        var body = UNAVAILABLE.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
        exchange.getResponseHeaders().set("Retry-After", "5");
        exchange.sendResponseHeaders(503, body.length);
        exchange.getResponseBody().write(body);
    }
}
