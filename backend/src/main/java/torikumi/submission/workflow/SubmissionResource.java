package torikumi.submission.workflow;

import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
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
import torikumi.http.PageParams;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Responses;
import torikumi.submission.Block;
import torikumi.submission.Part;
import torikumi.submission.Submission;
import torikumi.submission.SubmissionRules;
import torikumi.submission.WriteGate;

/** {@code /submissions}: read by their seats and the secretariat, which sets 不参加 and due times. */
@Path("/api/v1/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "submissions")
public class SubmissionResource {

    @Inject
    SubmissionList submissions;

    @Inject
    SubmissionViews views;

    @Inject
    WriteGate gate;

    @Inject
    Preconditions preconditions;

    @Inject
    Bodies bodies;

    @Inject
    AuditLog audit;

    @Inject
    Event<SubmissionExtended> extended;

    @Inject
    Clock clock;

    private record Settings(boolean notParticipating, String notParticipatingReason, Instant dueAt, String dueReason) {

        static Settings of(Submission submission) {
            return new Settings(
                    submission.notParticipating,
                    submission.getNotParticipatingReason(),
                    submission.dueAt,
                    submission.getDueReason());
        }
    }

    @GET
    @Operation(operationId = "listSubmissions", summary = "Submissions of one's seats; the secretariat sees all")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionList.Page.class)))
    public Response list(
            @QueryParam("round") @Parameter(description = "Id of a round") UUID round,
            @QueryParam("member") @Parameter(description = "Id of a member") UUID member,
            @BeanParam @Valid PageParams page) {
        return Caching.byCaller(Response.ok(submissions.page(round, member, page)))
                .build();
    }

    @GET
    @Path("/{submission}")
    @Operation(operationId = "getSubmission", summary = "A submission with its cells and what the caller may do")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public Response get(@PathParam("submission") UUID id) {
        var part = gate.readable(id);
        return Caching.byCaller(Response.fromResponse(Responses.ok(views.of(part), part.submission().version)))
                .build();
    }

    @PUT
    @Path("/{submission}")
    @Transactional
    @Operation(operationId = "replaceSubmission", summary = "Set 不参加 and a due time of its own (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public Response replace(@PathParam("submission") UUID id, StepWrites.Update write) {
        var part = gate.readable(id);
        if (!gate.standing(part).secretariat()) {
            gate.refuse(List.of(Block.of("forbidden")));
        }
        part.lock();
        var submission = part.submission();
        preconditions.match(submission.version, () -> views.of(part));
        bodies.valid(write);
        var before = Settings.of(submission);
        var now = clock.instant();
        submission.participate(write.notParticipating(), write.notParticipatingReason(), now);
        submission.extend(due(part, write.dueAt(), now), write.dueReason(), now);
        Submission.flush();
        audit.record("update", "submission", id, submission.councilId, before, Settings.of(submission));
        if (!Objects.equals(before.dueAt(), submission.dueAt)) {
            extended.fire(new SubmissionExtended(part));
        }
        return Responses.ok(views.of(part), submission.version);
    }

    // A GET sends the round's due time along; sent back unchanged it must not become the submission's own.
    private Instant due(Part part, OffsetDateTime sent, Instant now) {
        if (sent == null) {
            return null;
        }
        var due = sent.toInstant();
        if (due.equals(part.dueAt())) {
            return part.submission().dueAt;
        }
        if (!due.isAfter(now)) {
            throw Problem.invalid("/due_at", "due_in_past");
        }
        gate.refuse(SubmissionRules.extend(part, gate.standing(part)));
        return due;
    }
}
