package torikumi.notification;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.audit.AuditLog;
import torikumi.http.Bodies;
import torikumi.http.Caching;
import torikumi.http.Problem;
import torikumi.round.RoundAccess;
import torikumi.security.Caller;

/** Invitations and reminders that the secretariat sends by hand, after a look at the list. */
@Path("/api/v1/rounds/{round}/mailings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "notifications")
public class MailingResource {

    @Inject
    RoundAccess access;

    @Inject
    Mailing mailing;

    @Inject
    Bodies bodies;

    @Inject
    Caller caller;

    @Inject
    AuditLog audit;

    /**
     * What to send.
     *
     * @param kind INVITATION, REMINDER or LAST_CHECK_REMINDER
     * @param memberIds for which seats
     */
    @Schema(name = "MailingWrite")
    public record Write(
            @NotNull NotificationKind kind, @NotEmpty Set<@NotNull UUID> memberIds) {}

    /** How many mails are on their way now; none when the same mailing was sent before. */
    @Schema(name = "MailingResult")
    public record Result(int mails) {}

    @GET
    @Transactional
    @Operation(
            operationId = "previewMailing",
            summary = "Who would get an invitation or a reminder now, who would not and why, and its text")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Mailing.Preview.class)))
    public Response preview(
            @PathParam("round") UUID id,
            @QueryParam("kind") @Parameter(description = "INVITATION, REMINDER or LAST_CHECK_REMINDER", required = true)
                    NotificationKind kind) {
        var round = access.administeredHidden(id);
        if (kind == null) {
            throw Problem.malformed("?kind", "constraint_not_null");
        }
        return Caching.byCaller(Response.ok(mailing.preview(round, kind))).build();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "sendMailing",
            summary = "Send to the chosen seats; with the same id again it adds nothing, so it may be repeated")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Result.class)))
    public Response send(@PathParam("round") UUID roundId, @PathParam("id") UUID id, Write write) {
        var round = access.administeredHidden(roundId);
        bodies.valid(write);
        var mails = mailing.send(round, id, write.kind(), write.memberIds(), caller.name());
        if (mails > 0) {
            audit.record("send", "mailing", id, round.councilId, null, write);
        }
        return Response.ok(new Result(mails)).build();
    }
}
