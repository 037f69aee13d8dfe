package torikumi.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    @Test
    void lastingDataSurvivesARestartAndIsFlushedToDisk(@TempDir Path folder) throws SQLException {
        try (var server = PostgresServer.lasting(folder, FreePort.find());
                var connection = owner(server)) {
            assertThat(text(connection, "show fsync")).isEqualTo("on");
            assertThat(text(connection, "show synchronous_commit")).isEqualTo("on");
            execute(connection, "create table note (text text)");
            execute(connection, "insert into note values ('取組')");
        }
        try (var server = PostgresServer.lasting(folder, FreePort.find());
                var connection = owner(server)) {
            assertThat(text(connection, "select text from note")).isEqualTo("取組");
        }
    }

    @Test
    void trigramsOfJapaneseTextExist() throws SQLException {
        try (var server = PostgresServer.throwAway();
                var connection = owner(server)) {
            execute(connection, "create extension pg_trgm");
            assertThat(text(connection, "select array_length(show_trgm('業務改善助成金'), 1)"))
                    .isEqualTo("8");
            assertThat(text(connection, "select lower('ＡＢＣ')")).isEqualTo("ａｂｃ");
        }
    }

    @Test
    void theApplicationMayConnectButNotCreateTables() throws SQLException {
        try (var server = PostgresServer.throwAway()) {
            server.createDatabase("another");
            var url = server.jdbcUrl("another");
            try (var connection = DriverManager.getConnection(url, "torikumi_app", "torikumi_app")) {
                assertThat(text(connection, "select has_schema_privilege('public', 'create')"))
                        .isEqualTo("f");
            }
        }
    }

    private static Connection owner(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("torikumi"), "torikumi_owner", "torikumi_owner");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
