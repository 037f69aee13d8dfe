package torikumi.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What tests run on. The system property {@code test.backing} chooses: {@code containers}, {@code embedded}, or
 * {@code auto} (default), which takes containers when a container engine answers.
 */
public final class TestBacking {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestBacking() {}

    /** A new empty database; PostgreSQL itself is started once and ends with this JVM. */
    public static TestDatabase freshDatabase() {
        var name = "torikumi_" + DATABASES.incrementAndGet();
        try (var connection = Started.POSTGRES.superuser("postgres")) {
            PostgresSetup.createDatabase(connection, name);
        } catch (SQLException e) {
            throw new StartFailed("データベースを作れません。 Cannot create the database %s: %s".formatted(name, e.getMessage()), e);
        }
        return new TestDatabase(Started.POSTGRES.jdbcUrl(name));
    }

    /** The issuer of a Keycloak with our realm and its demo accounts; started once, ends with this JVM. */
    public static String issuer() {
        return StartedKeycloak.ISSUER;
    }

    /** Where the product under test and its Keycloak send their mails. Nothing listens there until a test starts a catcher. */
    public static int mailPort() {
        return MailPort.FOUND;
    }

    private static final class MailPort {
        private static final int FOUND = FreePort.find();
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

    /** Loaded, and so started, by the first test that asks for a database. */
    private static final class Started {
        private static final RunningPostgres POSTGRES =
                containers() ? PostgresContainer.start() : PostgresServer.throwAway();
    }

    /** Slow to start, so only for tests that need tokens. */
    private static final class StartedKeycloak {
        private static final String ISSUER = containers() ? KeycloakContainer.start(mailPort()) : embedded();

        private static String embedded() {
            try {
                var folder = Files.createTempDirectory("torikumi-keycloak-");
                var settings = new KeycloakServer.Settings(
                        FreePort.find(),
                        Started.POSTGRES.jdbcUrl("keycloak"),
                        "http://localhost:8080",
                        mailPort(),
                        folder,
                        true);
                // Not closed: it serves all tests of this JVM and ends with it.
                KeycloakServer.launch(settings).awaitReady();
                return settings.issuer();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
