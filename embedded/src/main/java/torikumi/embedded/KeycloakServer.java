package torikumi.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A real Keycloak on 127.0.0.1 with our realm, its data in PostgreSQL. It ends with this JVM, however that ends. */
public final class KeycloakServer implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(300);

    /**
     * @param port on 127.0.0.1
     * @param jdbcUrl the database of role {@code keycloak}
     * @param productUrl where the product is used from: sign-in returns to it
     * @param smtpPort of the mail catcher
     * @param folder for the log and for what the realm was last set from
     * @param throwAway removes that folder at the end
     */
    public record Settings(int port, String jdbcUrl, String productUrl, int smtpPort, Path folder, boolean throwAway) {
        public String origin() {
            return "http://localhost:" + port;
        }

        /** The {@code iss} of its tokens, and {@code quarkus.oidc.auth-server-url}. */
        public String issuer() {
            return origin() + "/realms/" + RealmFile.NAME;
        }

        Map<String, String> realmPlaces() {
            return Map.of("TORIKUMI_URL", productUrl, "TORIKUMI_SMTP_PORT", String.valueOf(smtpPort));
        }
    }

    private final Settings settings;
    private final GuardedProcess process;

    private KeycloakServer(Settings settings, GuardedProcess process) {
        this.settings = settings;
        this.process = process;
    }

    /** Starts the program; {@link #awaitReady} tells when it can be used. */
    public static KeycloakServer launch(Settings settings) {
        var home = KeycloakDistribution.ready();
        try {
            Files.createDirectories(settings.folder());
            Files.createDirectories(home.resolve("data/import"));
            Files.writeString(home.resolve("data/import/torikumi-realm.json"), RealmFile.source());
            SignInTheme.copyTo(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var command = List.of(
                "bash",
                KeycloakDistribution.script(home),
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(),
                "--http-management-port=" + FreePort.find(),
                "--hostname=http://localhost:" + settings.port(),
                "--cache=local",
                "--db-url=" + settings.jdbcUrl(),
                "--db-username=keycloak",
                "--db-password=keycloak");
        var environment = new HashMap<>(KeycloakDistribution.environment());
        environment.putAll(settings.realmPlaces());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", RealmSync.ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", RealmSync.ADMIN);
        var log = settings.folder().resolve("keycloak.log");
        return new KeycloakServer(
                settings,
                GuardedProcess.start(
                        command,
                        environment,
                        log,
                        GuardedProcess.Stop.TERM,
                        settings.throwAway() ? settings.folder() : null));
    }

    /**
     * Waits until the realm answers, and applies what changed in the realm file since the last time.
     *
     * @throws StartFailed when it ends or does not answer within 300 s; the message carries the end of its log
     */
    public void awaitReady() {
        var deadline = Instant.now().plus(START_LIMIT);
        try (var http = HttpClient.newHttpClient()) {
            while (!answers(http)) {
                if (process.waitFor(Duration.ofMillis(200)) || Instant.now().isAfter(deadline)) {
                    throw new StartFailed("Keycloak を起動できません（ポート %d）。%nKeycloak does not start (port %1$d).%n%s"
                            .formatted(settings.port(), process.lastOutput()));
                }
            }
            new RealmSync(http, URI.create(settings.origin()), settings.realmPlaces())
                    .applyIfChanged(settings.folder().resolve("realm.applied"));
        }
    }

    private boolean answers(HttpClient http) {
        var request = HttpRequest.newBuilder(URI.create(settings.issuer() + "/.well-known/openid-configuration"))
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
