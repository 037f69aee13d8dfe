package torikumi.http;

import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells a database that is away from one that refuses. */
final class DatabaseOutage {

    private DatabaseOutage() {}

    /** Whether a failure comes from a connection that broke, could not be made or was not to be had in time. */
    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLException away && isAway(away));
    }

    // PostgreSQL, appendix A: class 08 connection exception, 57P01 to 57P03 shut down or starting. The pool's own
    // "acquisition timeout" has no state.
    private static boolean isAway(SQLException failure) {
        var state = failure.getSQLState();
        return state == null
                ? String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout")
                : state.startsWith("08") || state.startsWith("57P0");
    }
}
