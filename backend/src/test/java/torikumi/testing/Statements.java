package torikumi.testing;

import io.quarkus.arc.Arc;
import java.util.concurrent.CyclicBarrier;
import org.hibernate.SessionFactory;
import torikumi.edition.RenderQueue;

/** Counts the statements that the application sends to the database. */
public final class Statements {

    private Statements() {}

    /** How many statements {@code work} costs; nothing else may run meanwhile. */
    public static long of(Runnable work) {
        waitForDocuments();
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        var before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    // Documents of editions that an earlier test published may still be made, with statements of their own. When two
    // renderings meet, both workers have done all that was before.
    private static void waitForDocuments() {
        var queue = Arc.container().instance(RenderQueue.class).get();
        var meeting = new CyclicBarrier(2);
        var one = queue.submit(meeting::await);
        var other = queue.submit(meeting::await);
        queue.await(one);
        queue.await(other);
    }
}
