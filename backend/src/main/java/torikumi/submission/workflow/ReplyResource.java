package torikumi.submission.workflow;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
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
import torikumi.http.Preconditions;
import torikumi.http.Responses;
import torikumi.submission.Submission;
import torikumi.submission.SubmissionRules;
import torikumi.submission.WriteGate;

/** The answer to corrections as a whole; it goes to the reviewer with what is handed in next. */
@Path("/api/v1/submissions/{submission}/reply")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "submissions")
public class ReplyResource {

    @Inject
    WriteGate gate;

    @Inject
    SubmissionViews views;

    @Inject
    Preconditions preconditions;

    @Inject
    Bodies bodies;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    private record Answer(String reply) {}

    @PUT
    @Transactional
    @Operation(
            operationId = "replaceReply",
            summary =
                    "Answer the corrections that are asked for, as a whole; the reviewer reads it with what is handed in")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public Response replace(@PathParam("submission") UUID id, StepWrites.Reply write) {
        var part = gate.readable(id);
        part.lock();
        var standing = gate.standing(part);
        var blocks = standing.secretariat()
                ? SubmissionRules.editOnBehalf(part, standing)
                : SubmissionRules.edit(part, standing, clock.instant());
        gate.refuseRole(blocks);
        var submission = part.submission();
        preconditions.match(submission.version, () -> views.of(part));
        bodies.valid(write);
        gate.refuse(blocks);
        Replies.refuseUnasked(part);
        var before = new Answer(submission.getReply());
        submission.answer(Replies.stored(write.reply()), clock.instant());
        Submission.flush();
        audit.recordFor(
                gate.onBehalfOf(part),
                "reply",
                "submission",
                id,
                submission.councilId,
                before,
                new Answer(submission.getReply()));
        return Responses.ok(views.of(part), submission.version);
    }
}
