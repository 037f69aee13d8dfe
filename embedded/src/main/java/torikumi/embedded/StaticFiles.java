package torikumi.embedded;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Serves the built SPA: hashed assets for ever, everything else revalidated, unknown pages as the SPA itself. */
final class StaticFiles {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("map", "application/json; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("png", "image/png"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"));

    private final Path root;
    private final String policy;

    StaticFiles(Path root, URI identityProvider) {
        this.root = root.toAbsolutePath().normalize();
        // form-action is checked along redirects too: signing out by a form ends at the identity provider.
        this.policy = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; "
                + "form-action 'self' %s; frame-ancestors 'none'".formatted(identityProvider);
    }

    void handle(HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("X-Frame-Options", "DENY");
        if (!exchange.getRequestMethod().equals("GET")
                && !exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Allow", "GET, HEAD");
            message(exchange, 405, "この場所には書き込めません。 Read only.");
            return;
        }
        var file = find(exchange.getRequestURI().getPath());
        if (file == null) {
            message(exchange, 404, "見つかりません。 Not found.");
            return;
        }
        send(exchange, file);
    }

    /** The file itself; for a page of the SPA, which has no dot in its last part, {@code index.html}; else null. */
    private Path find(String path) {
        var file = root.resolve(path.substring(1)).normalize();
        if (!file.startsWith(root)) {
            return null;
        }
        if (Files.isRegularFile(file)) {
            return file;
        }
        var isPage = !path.startsWith("/assets/")
                && !path.substring(path.lastIndexOf('/')).contains(".");
        var index = root.resolve("index.html");
        return isPage && Files.isRegularFile(index) ? index : null;
    }

    private void send(HttpExchange exchange, Path file) throws IOException {
        var headers = exchange.getResponseHeaders();
        var hashed = file.startsWith(root.resolve("assets"));
        var type = TYPES.getOrDefault(extension(file), "application/octet-stream");
        var content = Files.readAllBytes(file);
        var tag = "W/\"%x-%x\"".formatted(content.length, Arrays.hashCode(content));
        headers.set("Content-Type", type);
        headers.set("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
        headers.set("ETag", tag);
        headers.set("Vary", "Accept-Encoding");
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        var accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        if (accepted != null && accepted.contains("gzip") && isText(type)) {
            headers.set("Content-Encoding", "gzip");
            content = gzip(content);
        }
        body(exchange, 200, content);
    }

    private static boolean isText(String type) {
        return type.startsWith("text/") || type.contains("json") || type.contains("svg");
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream(content.length / 2);
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static String extension(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static void message(HttpExchange exchange, int status, String text) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        body(exchange, status, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void body(HttpExchange exchange, int status, byte[] content) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(content.length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
    }
}
