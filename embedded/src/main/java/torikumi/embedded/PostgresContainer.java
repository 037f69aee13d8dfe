package torikumi.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/** The same PostgreSQL as {@link PostgresServer}, in a container that Testcontainers removes with this JVM. */
final class PostgresContainer implements RunningPostgres {
    private static final int PORT = 5432;

    private final GenericContainer<?> container;

    private PostgresContainer(GenericContainer<?> container) {
        this.container = container;
    }

    // Closed by Testcontainers' reaper at the end of the JVM: it serves all tests of the JVM until then.
    @SuppressWarnings("resource")
    static PostgresContainer start() {
        var container = new GenericContainer<>("postgres:18")
                .withEnv(Map.of(
                        "POSTGRES_PASSWORD", "postgres",
                        "POSTGRES_INITDB_ARGS",
                                "--locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C --lc-ctype=C.UTF-8"))
                .withCommand("postgres", "-c", "fsync=off")
                .withExposedPorts(PORT)
                // The image starts the server twice: once for itself, then for us.
                .waitingFor(Wait.forLogMessage(".*database system is ready to accept connections.*", 2));
        container.start();
        var started = new PostgresContainer(container);
        try (var connection = started.superuser("postgres")) {
            PostgresSetup.run(connection);
        } catch (SQLException e) {
            throw new StartFailed("データベースを作れません。 Cannot create the databases: " + e.getMessage(), e);
        }
        return started;
    }

    @Override
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), "postgres", "postgres");
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(container.getHost(), container.getMappedPort(PORT), database);
    }
}
