package torikumi.notification;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.audit.AuditLog;
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.http.Messages;
import torikumi.http.PageParams;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Responses;
import torikumi.security.Caller;
import torikumi.security.Rights;

/** {@code /notifications}: what was told to whom, and what waits; the secretariat sends again. */
@Path("/api/v1/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "notifications")
public class NotificationResource {

    @Inject
    Rights rights;

    @Inject
    Caller caller;

    @Inject
    NotificationLog log;

    @Inject
    Preconditions preconditions;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Context
    HttpHeaders headers;

    /** The list's shape in the contract. */
    @Schema(name = "NotificationList")
    public record Page(
            ListView.Metadata metadata,
            List<NotificationView> results,
            @Schema(nullable = true) String nextCursor) {}

    @GET
    @Operation(operationId = "listNotifications", summary = "The log of a council's notices, the latest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(
            @QueryParam("council") @Parameter(description = "Id or slug", required = true) String council,
            @QueryParam("round") UUID round,
            @QueryParam("member") UUID member,
            @QueryParam("kind") NotificationKind kind,
            @QueryParam("state") NotificationState state,
            @BeanParam @Valid PageParams page) {
        var id = log.administered(council);
        return Caching.byCaller(Response.ok(log.page(
                        id, new NotificationLog.Filter(round, member, kind, state), page, Messages.language(headers))))
                .build();
    }

    @GET
    @Path("/summary")
    @Operation(
            operationId = "getNotificationSummary",
            summary = "How many notices wait, failed or were given up: whether the mail server needs looking after")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = NotificationLog.Summary.class)))
    public Response summary(
            @QueryParam("council") @Parameter(description = "Id or slug", required = true) String council,
            @QueryParam("round") UUID round) {
        return Caching.byCaller(Response.ok(log.summary(log.administered(council), round)))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getNotification", summary = "A notice with the text that was sent")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NotificationView.class)))
    public Response get(@PathParam("id") UUID id) {
        var notice = readable(id);
        return Caching.byCaller(Response.fromResponse(Responses.ok(view(notice), notice.shownVersion())))
                .build();
    }

    @POST
    @Path("/{id}/resend")
    @Transactional
    @Operation(
            operationId = "resendNotification",
            summary = "Send a notice again, as things are now; one that waits or was given up is tried at once")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NotificationView.class)))
    public Response resend(@PathParam("id") UUID id) {
        var notice = readable(id);
        preconditions.match(notice.shownVersion(), () -> view(notice));
        StillSo.whyNot(notice, clock.instant()).ifPresent(why -> {
            throw Problem.conflict(why);
        });
        var now = clock.instant();
        var sent = notice;
        if (notice.getState() == NotificationState.SENT) {
            // The same button pressed twice, or an answer that got lost, sends one mail: the second is stale.
            sent = notice.again(caller.name(), now);
            sent.persist();
        } else {
            notice.retry(caller.name(), now);
        }
        Notification.flush();
        outbox.wake();
        var view = view(sent);
        audit.record("resend", "notification", sent.id, sent.councilId, null, view);
        return Responses.ok(view, sent.shownVersion());
    }

    private Notification readable(UUID id) {
        rights.signedIn();
        var notice = Notification.byId(id);
        rights.administerHidden(notice.councilId);
        return notice;
    }

    private NotificationView view(Notification notice) {
        return log.view(notice, Messages.language(headers));
    }
}
