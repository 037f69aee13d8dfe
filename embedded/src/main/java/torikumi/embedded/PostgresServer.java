package torikumi.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A real PostgreSQL on 127.0.0.1 with the databases {@code torikumi} and {@code keycloak} and their roles. It ends with
 * this JVM, however that ends.
 */
public final class PostgresServer implements RunningPostgres, AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final int port;
    private final GuardedProcess process;

    private PostgresServer(int port, GuardedProcess process) {
        this.port = port;
        this.process = process;
    }

    /** For tests: a free port, quick instead of safe, gone with this JVM. */
    public static PostgresServer throwAway() {
        try {
            var folder = Files.createTempDirectory("torikumi-postgres-");
            return start(folder, FreePort.find(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Data that lasts: kept in {@code folder} and flushed to disk at every commit.
     *
     * @throws StartFailed when PostgreSQL does not come up; the message carries the end of its log
     */
    public static PostgresServer lasting(Path folder, int port) {
        return start(folder, port, true);
    }

    private static PostgresServer start(Path place, int port, boolean lasting) {
        var runner = UnprivilegedRunner.find();
        var folder = runner.reachable(place);
        var programs = PostgresBinaries.unpackedIn(
                        runner.reachable(Checkout.build().resolve("postgresql")))
                .resolve("bin");
        var data = folder.resolve("data");
        // The mark is set last: a start that was cut off before it begins anew instead of going on with half a cluster.
        var complete = folder.resolve("complete");
        var fresh = !Files.exists(complete);
        if (fresh) {
            Folders.delete(data);
            initialise(runner, programs, folder, data, lasting);
        }
        runner.own(folder);
        var log = folder.resolve("postgres.log");
        var command = runner.command(programs.resolve("postgres").toString(), "-D", data.toString());
        settings(port, lasting).forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        var process = GuardedProcess.start(command, Map.of(), log, GuardedProcess.Stop.INT, lasting ? null : folder);
        var server = new PostgresServer(port, process);
        try {
            server.waitUntilReady();
            if (fresh) {
                server.createRolesAndDatabases();
                Files.createFile(complete);
            }
        } catch (IOException e) {
            server.close();
            throw new UncheckedIOException(e);
        } catch (StartFailed e) {
            server.close();
            throw e;
        }
        return server;
    }

    private static Map<String, String> settings(int port, boolean lasting) {
        var safe = lasting ? "on" : "off";
        return Map.of(
                "port",
                String.valueOf(port),
                "listen_addresses",
                "127.0.0.1",
                "unix_socket_directories",
                "",
                "fsync",
                safe,
                "full_page_writes",
                safe,
                "synchronous_commit",
                safe,
                "timezone",
                "UTC",
                "max_connections",
                "100");
    }

    private static void initialise(UnprivilegedRunner runner, Path programs, Path folder, Path data, boolean lasting) {
        try {
            Files.createDirectories(folder);
            var password = Files.writeString(folder.resolve("superuser"), "postgres");
            var log = folder.resolve("initdb.log");
            runner.own(folder);
            var command = runner.command(
                    programs.resolve("initdb").toString(),
                    "--pgdata=" + data,
                    "--username=postgres",
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    // Under ctype C pg_trgm finds no letters in Japanese.
                    "--lc-ctype=" + ctype());
            if (!lasting) {
                command.add("--no-sync");
            }
            try (var process = GuardedProcess.start(command, Map.of(), log, GuardedProcess.Stop.TERM, null)) {
                if (!process.waitFor(START_LIMIT) || !process.succeeded()) {
                    throw new StartFailed(
                            "PostgreSQL のデータ領域を作れません（%s）。%nCannot create PostgreSQL's data folder %1$s.%n%s"
                                    .formatted(data, process.lastOutput()));
                }
            }
            Files.delete(password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ctype() {
        var mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        return mac ? "en_US.UTF-8" : "C.UTF-8";
    }

    private void waitUntilReady() {
        var deadline = Instant.now().plus(START_LIMIT);
        while (!answers()) {
            if (process.waitFor(Duration.ofMillis(100)) || Instant.now().isAfter(deadline)) {
                throw new StartFailed("PostgreSQL を起動できません（ポート %d）。%nPostgreSQL does not start (port %1$d).%n%s"
                        .formatted(port, process.lastOutput()));
            }
        }
    }

    private boolean answers() {
        try (var connection = superuser("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private void createRolesAndDatabases() {
        try (var connection = superuser("postgres")) {
            PostgresSetup.run(connection);
        } catch (SQLException e) {
            throw new StartFailed("データベースを作れません。 Cannot create the databases: " + e.getMessage(), e);
        }
    }

    /** Creates another database owned by {@code torikumi_owner} that {@code torikumi_app} may connect to. */
    public void createDatabase(String name) {
        try (var connection = superuser("postgres")) {
            PostgresSetup.createDatabase(connection, name);
        } catch (SQLException e) {
            throw new StartFailed("データベースを作れません。 Cannot create the database %s: %s".formatted(name, e.getMessage()), e);
        }
    }

    @Override
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), "postgres", "postgres");
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public int port() {
        return port;
    }

    GuardedProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
