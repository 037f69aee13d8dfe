package torikumi.notification.round;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.audit.AuditLog;
import torikumi.http.Bodies;
import torikumi.http.Caching;
import torikumi.http.Preconditions;
import torikumi.http.Responses;
import torikumi.round.RoundAccess;

/** The letter's particulars and the plan of reminders of a round, for its secretariat. */
@Path("/api/v1/rounds/{round}/notification_settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "notifications")
public class RoundNoticeResource {

    @Inject
    RoundAccess access;

    @Inject
    Preconditions preconditions;

    @Inject
    Bodies bodies;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "getRoundNotificationSettings",
            summary = "How a round speaks to its members: letter, reminders (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundNoticeView.class)))
    public Response get(@PathParam("round") UUID id) {
        var notice = RoundNotice.of(access.administeredHidden(id));
        return Caching.byCaller(Response.fromResponse(Responses.ok(RoundNoticeView.of(notice), notice.shownCount())))
                .build();
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "replaceRoundNotificationSettings",
            summary = "Change the letter's particulars and the plan of reminders; past moments are not caught up")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundNoticeView.class)))
    public Response replace(@PathParam("round") UUID id, RoundNoticeWrite write) {
        var round = access.administeredHidden(id);
        var notice = RoundNotice.of(round);
        var before = RoundNoticeView.of(notice);
        preconditions.match(notice.shownCount(), () -> before);
        bodies.valid(write);
        notice.documentNumber = write.documentNumber().strip();
        notice.sender = write.sender().strip();
        notice.datedOn = write.datedOn();
        notice.announceOpening = write.announceOpening();
        var days = write.reminderDays().stream().distinct().sorted().toList();
        if (!days.equals(notice.reminderDays) || notice.reminderHour != write.reminderHour()) {
            notice.remindersSince = clock.instant();
        }
        notice.reminderDays = days;
        notice.reminderHour = write.reminderHour();
        notice.persistAndFlush();
        var view = RoundNoticeView.of(notice);
        audit.record("update", "round_notification_settings", round.id, round.councilId, before, view);
        return Responses.ok(view, notice.shownCount());
    }
}
