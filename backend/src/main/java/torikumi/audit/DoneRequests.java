package torikumi.audit;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import torikumi.http.Problem;

/**
 * Lets a caller whose answer got lost repeat a {@code POST} that creates something: a request that carries an
 * {@code Idempotency-Key} is done once per person and key. The key is kept in the transaction of the change, so it is
 * there exactly when the change is.
 */
@ApplicationScoped
class DoneRequests {

    private static final String HEADER = "Idempotency-Key";
    private static final String NOTED = DoneRequests.class.getName();
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    // Longer than anybody leaves a form open that did not get its answer.
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    Instance<RoutingContext> routing;

    @Inject
    Clock clock;

    /**
     * Notes that the present request makes a change; only its first change counts.
     *
     * @throws Problem 409 {@code already_done} with {@code resource_type} and {@code resource_id} when a request of this
     *     name was done before, 400 when the key is none
     */
    void note(String sub, String resourceType, String resourceId) {
        var context = routing.get();
        var key = key(context.request());
        if (key == null || sub == null || context.get(NOTED) != null) {
            return;
        }
        context.put(NOTED, true);
        // Waits for the first one where both are under way.
        var written = Panache.getEntityManager()
                .createNativeQuery("""
                        insert into done_request (sub, key, resource_type, resource_id, done_at)
                        values (?1, ?2, ?3, ?4, ?5) on conflict do nothing
                        """)
                .setParameter(1, sub)
                .setParameter(2, key)
                .setParameter(3, resourceType)
                .setParameter(4, resourceId)
                .setParameter(5, clock.instant())
                .executeUpdate();
        if (written == 0) {
            throw done(sub, key);
        }
    }

    private static String key(HttpServerRequest request) {
        var key = request.method().name().equals("POST") ? request.getHeader(HEADER) : null;
        if (key != null && !KEY.matcher(key).matches()) {
            throw Problem.malformed(HEADER, "idempotency_key");
        }
        return key;
    }

    private static Problem done(String sub, String key) {
        var row = (Object[]) Panache.getEntityManager()
                .createNativeQuery("select resource_type, resource_id from done_request where sub = ?1 and key = ?2")
                .setParameter(1, sub)
                .setParameter(2, key)
                .getSingleResult();
        return Problem.conflict("already_done").with("resource_type", row[0]).with("resource_id", row[1]);
    }

    @Scheduled(cron = "0 40 3 * * ?")
    @Transactional
    void forget() {
        Panache.getEntityManager()
                .createNativeQuery("delete from done_request where done_at < ?1")
                .setParameter(1, clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
