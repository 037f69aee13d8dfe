package torikumi.testing;

import io.quarkus.arc.Arc;
import org.hibernate.SessionFactory;

/** Counts the statements that the application sends to the database. */
public final class Statements {

    private Statements() {}

    /** How many statements {@code work} costs; nothing else may run meanwhile. */
    public static long of(Runnable work) {
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        var before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
