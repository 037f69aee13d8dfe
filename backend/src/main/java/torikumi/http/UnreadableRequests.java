package torikumi.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses, in words, what no resource gets to see: bodies over the limit, and addresses with a NUL in them. */
@ApplicationScoped
public class UnreadableRequests {

    // Before anything reads the body or the parameters.
    private static final int FIRST = Integer.MIN_VALUE + 100;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize limit;

    @Inject
    ProblemWriter writer;

    void init(@Observes Router router) {
        router.route("/api/*").order(FIRST).handler(this::check);
    }

    private void check(RoutingContext context) {
        if (context.request().uri().contains("%00")) {
            // PostgreSQL stores no NUL: nothing can have this name.
            writer.send(context, Problem.malformed("", "nul_in_address"));
        } else if (declaredLength(context) > limit.asLongValue()) {
            // Read to its end and dropped: a client that is still sending would not see the answer.
            context.request()
                    .handler(_ -> {})
                    .endHandler(_ -> writer.send(context, new Problem(413, "too_large")))
                    .resume();
        } else {
            context.next();
        }
    }

    private static long declaredLength(RoutingContext context) {
        try {
            var length = context.request().getHeader("Content-Length");
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
