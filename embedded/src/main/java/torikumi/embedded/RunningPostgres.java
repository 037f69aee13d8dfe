package torikumi.embedded;

import java.sql.Connection;
import java.sql.SQLException;

/** A PostgreSQL that answers, whatever it runs in. */
interface RunningPostgres {
    /** A connection as PostgreSQL's superuser, which the application never has. */
    Connection superuser(String database) throws SQLException;

    String jdbcUrl(String database);
}
