package torikumi.embedded;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Takes every mail that the product or Keycloak sends, passes none on, and shows them on a small page. */
public final class MailCatcher implements AutoCloseable {
    private final GreenMail smtp;
    private final HttpServer pages;

    private MailCatcher(GreenMail smtp, HttpServer pages) {
        this.smtp = smtp;
        this.pages = pages;
    }

    /** Ports are on 127.0.0.1. The page is {@code /}, the same as JSON {@code /messages}; DELETE empties it. */
    public static MailCatcher start(int smtpPort, int pagePort) {
        var smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        try {
            var pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), pagePort), 0);
            var catcher = new MailCatcher(smtp, pages);
            pages.createContext("/", catcher::handle);
            pages.start();
            return catcher;
        } catch (IOException e) {
            smtp.stop();
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        // Jakarta Mail looks there for its parts; in a test of the product another loader stands there.
        Thread.currentThread().setContextClassLoader(MailCatcher.class.getClassLoader());
        try (exchange) {
            switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
                case "GET /" -> send(exchange, 200, "text/html", MailPage.html(newestFirst()));
                case "GET /messages" ->
                    send(exchange, 200, "application/json", new JsonMapper().writeValueAsString(newestFirst()));
                case "DELETE /messages" -> {
                    smtp.reset();
                    exchange.sendResponseHeaders(204, -1);
                }
                default -> send(exchange, 404, "text/plain", "見つかりません。 Not found.");
            }
        }
    }

    private List<CaughtMail> newestFirst() {
        return Stream.of(smtp.getReceivedMessages())
                .map(CaughtMail::of)
                .toList()
                .reversed();
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        // A mail is somebody else's text: nothing in it may run here.
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        pages.stop(0);
        smtp.stop();
    }
}
