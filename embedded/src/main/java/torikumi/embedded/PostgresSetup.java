package torikumi.embedded;

import java.sql.Connection;
import java.sql.SQLException;

/** The roles and databases that every PostgreSQL of ours has: embedded, in a container, in docker-compose. */
final class PostgresSetup {
    private PostgresSetup() {}

    static void run(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            for (var sql : Resources.text("/postgres/init.sql").split(";\\R")) {
                statement.execute(sql);
            }
        }
    }

    static void createDatabase(Connection superuser, String name) throws SQLException {
        try (var statement = superuser.createStatement()) {
            var quoted = statement.enquoteIdentifier(name, true);
            statement.execute("create database %s owner torikumi_owner".formatted(quoted));
            statement.execute("revoke all on database %s from public".formatted(quoted));
            statement.execute("grant connect on database %s to torikumi_app".formatted(quoted));
        }
    }
}
