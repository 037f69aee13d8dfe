import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;

/** Runs a file of SQL: RunSql JDBC-URL USER PASSWORD FILE. */
class RunSql {
    public static void main(String[] args) throws Exception {
        try (var connection = DriverManager.getConnection(args[0], args[1], args[2]);
                var statement = connection.createStatement()) {
            statement.execute(Files.readString(Path.of(args[3])));
        }
    }
}
