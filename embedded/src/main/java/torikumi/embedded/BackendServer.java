package torikumi.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The API server as it is packaged, in a process of its own. */
final class BackendServer implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(300);

    private final int port;
    private final GuardedProcess process;

    private BackendServer(int port, GuardedProcess process) {
        this.port = port;
        this.process = process;
    }

    /**
     * @param jar {@code quarkus-run.jar}
     * @param database JDBC address of the product's database
     * @param issuer of the tokens; need not answer yet
     */
    static BackendServer launch(Path jar, Ports ports, String database, String issuer, Path log) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        properties(ports, database, issuer).forEach((name, value) -> command.add("-D%s=%s".formatted(name, value)));
        command.addAll(List.of("-jar", jar.toString()));
        return new BackendServer(
                ports.backend(), GuardedProcess.start(command, Map.of(), log, GuardedProcess.Stop.TERM, null));
    }

    private static Map<String, String> properties(Ports ports, String database, String issuer) {
        return Map.ofEntries(
                Map.entry("quarkus.http.host", "127.0.0.1"),
                Map.entry("quarkus.http.port", String.valueOf(ports.backend())),
                Map.entry("quarkus.datasource.jdbc.url", database),
                Map.entry("quarkus.datasource.username", "torikumi_app"),
                Map.entry("quarkus.datasource.password", "torikumi_app"),
                Map.entry("quarkus.flyway.username", "torikumi_owner"),
                Map.entry("quarkus.flyway.password", "torikumi_owner"),
                Map.entry("quarkus.oidc.auth-server-url", issuer),
                Map.entry("quarkus.keycloak.admin-client.server-url", issuer.replaceFirst("/realms/.*$", "")),
                Map.entry("quarkus.mailer.host", "127.0.0.1"),
                Map.entry("quarkus.mailer.port", String.valueOf(ports.smtp())),
                Map.entry("torikumi.url", ports.url()),
                Map.entry("torikumi.demo", "true"));
    }

    /** @throws StartFailed when it ends or is not ready in time; the message carries the end of its log */
    void awaitReady() {
        var deadline = Instant.now().plus(START_LIMIT);
        try (var http = HttpClient.newHttpClient()) {
            while (!answers(http)) {
                if (process.waitFor(Duration.ofMillis(100)) || Instant.now().isAfter(deadline)) {
                    throw new StartFailed("API サーバーを起動できません（ポート %d）。%nThe API server does not start (port %1$d).%n%s"
                            .formatted(port, process.lastOutput()));
                }
            }
        }
    }

    private boolean answers(HttpClient http) {
        // The list of councils is what every public page begins with; it also needs the database.
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1/councils".formatted(port)))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("中断されました。 Interrupted.", e);
        }
    }

    GuardedProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
