package torikumi.audit;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import torikumi.persistence.JsonColumns;
import torikumi.security.Caller;

/** Adds lines to the history, in the transaction of the change itself. */
@ApplicationScoped
public class AuditLog {

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Instance<RoutingContext> routing;

    @Inject
    DoneRequests requests;

    /** A change that somebody made for themselves or their own office. */
    public void record(String action, String type, UUID id, UUID councilId, Object before, Object after) {
        recordFor(null, action, type, id, councilId, before, after);
    }

    /**
     * A change made on a seat's behalf.
     *
     * @param onBehalfOf the seat; null when nobody is represented
     * @param action a verb in lower case, e.g. {@code update}
     * @param type the resource's name in the API, singular
     * @param before what it was; null for something new
     * @param after what it is; null for something removed
     * @throws torikumi.http.Problem 409 {@code already_done} when the request repeats one that was done
     */
    public void recordFor(
            UUID onBehalfOf, String action, String type, UUID id, UUID councilId, Object before, Object after) {
        // Tests run with it: whatever is recorded can be put into words.
        assert AuditWords.know(action, type) : "audit_*.properties know no " + action + " or no " + type;
        requests.note(caller.sub(), type, id.toString());
        var event = new AuditEvent();
        event.at = clock.instant();
        event.sub = caller.sub();
        event.name = caller.name();
        event.onBehalfOf = onBehalfOf;
        event.action = action;
        event.resourceType = type;
        event.resourceId = id.toString();
        event.councilId = councilId;
        event.before = json(before);
        event.after = json(after);
        event.remoteAddress = remoteAddress();
        event.persist();
    }

    private static JsonNode json(Object value) {
        return value == null ? null : JsonColumns.MAPPER.valueToTree(value);
    }

    private String remoteAddress() {
        var remote = routing.get().request().remoteAddress();
        return remote == null ? null : remote.hostAddress();
    }
}
