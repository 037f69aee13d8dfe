package torikumi.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What tests run on. The system property {@code test.backing} chooses: {@code containers}, {@code embedded}, or
 * {@code auto} (default), which takes containers when a container engine answers.
 */
public final class TestBacking {
    private TestBacking() {}

    /** A new empty database; PostgreSQL itself is started once and ends with this JVM. */
    public static TestDatabase freshDatabase() {
        var name = "torikumi_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = DriverManager.getConnection(postgres("postgres"), "postgres", "postgres")) {
            PostgresSetup.createDatabase(connection, name);
        } catch (SQLException e) {
            throw new StartFailed("データベースを作れません。 Cannot create the database %s: %s".formatted(name, e.getMessage()), e);
        }
        return new TestDatabase(postgres(name));
    }

    /** The issuer of a Keycloak with our realm and its demo accounts; started once, ends with this JVM. */
    public static String issuer() {
        return once("keycloak", () -> containers() ? KeycloakContainer.start(mailPort()) : embeddedKeycloak());
    }

    /**
     * Where the product under test and its Keycloak send their mails. Nothing listens there until a test starts a catcher,
     * whose page may have the next port.
     */
    public static int mailPort() {
        return Integer.parseInt(once("mail", () -> String.valueOf(FreePort.find(2))));
    }

    /** True when containers are to be used. */
    public static boolean containers() {
        return switch (System.getProperty("test.backing", "auto")) {
            case "containers" -> true;
            case "embedded" -> false;
            case "auto" -> ContainerEngine.answers();
            case String other ->
                throw new StartFailed(
                        "test.backing は auto・containers・embedded のどれかです: %s%ntest.backing is auto, containers or embedded, not %1$s"
                                .formatted(other));
        };
    }

    // Started by the first test that asks for a database.
    private static String postgres(String database) {
        return once("postgres", () -> {
                    RunningPostgres started = containers() ? PostgresContainer.start() : PostgresServer.throwAway();
                    return started.jdbcUrl("%s");
                })
                .formatted(database);
    }

    // Slow to start, so only for tests that need tokens. Not closed: it serves all tests of this JVM and ends with it.
    private static String embeddedKeycloak() {
        try {
            var folder = Files.createTempDirectory("torikumi-keycloak-");
            var settings = new KeycloakServer.Settings(
                    FreePort.find(), postgres("keycloak"), "http://localhost:8080", mailPort(), folder, true);
            KeycloakServer.launch(settings).awaitReady();
            return settings.issuer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts something once in this JVM. Quarkus loads this class anew at every restart of the application under test,
     * so what is running is remembered where all its copies look.
     */
    private static String once(String name, Supplier<String> start) {
        var key = "torikumi.test." + name;
        var started = System.getProperty(key);
        if (started == null) {
            started = start.get();
            System.setProperty(key, started);
        }
        return started;
    }
}
