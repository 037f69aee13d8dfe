package torikumi.submission.workflow;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Bodies;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Responses;
import torikumi.submission.Block;
import torikumi.submission.Part;
import torikumi.submission.SubmissionRules;
import torikumi.submission.WriteGate;

/** The steps of the workflow. Each names the version it was decided on (If-Match) and answers with the submission. */
@Path("/api/v1/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "submissions")
public class StepResource {

    @Inject
    WriteGate gate;

    @Inject
    SubmissionWorkflow workflow;

    @Inject
    SubmissionViews views;

    @Inject
    Preconditions preconditions;

    @Inject
    Bodies bodies;

    @Inject
    Clock clock;

    @POST
    @Path("/{submission}/submit")
    @Transactional
    @Operation(operationId = "submitSubmission", summary = "Hand in; the content is frozen as a numbered version")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public Response submit(@PathParam("submission") UUID id, StepWrites.Submit write) {
        return step(id, part -> submitBlocks(part), () -> {
            var sent = write == null ? new StepWrites.Submit(null, null) : bodies.valid(write);
            if (sent.decidedOn() != null && sent.decidedOn().isAfter(LocalDate.now(clock))) {
                throw Problem.invalid("/decided_on", "decided_in_future");
            }
            return new Decision.Submit(sent.decidedOn(), sent.decisionNote());
        });
    }

    @POST
    @Path("/{submission}/withdraw")
    @Transactional
    @Operation(operationId = "withdrawSubmission", summary = "Take back before it is accepted or returned")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public Response withdraw(@PathParam("submission") UUID id, StepWrites.Plain write) {
        return step(
                id,
                part -> SubmissionRules.withdraw(part, gate.standing(part), clock.instant()),
                () -> new Decision.Withdraw());
    }

    @POST
    @Path("/{submission}/return")
    @Transactional
    @Operation(
            operationId = "returnSubmission",
            summary = "Ask for corrections, of all or of single cells (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public Response sendBack(@PathParam("submission") UUID id, StepWrites.Return write) {
        return step(id, part -> SubmissionRules.sendBack(part, gate.standing(part)), () -> {
            var asked = Corrections.read(id, bodies.valid(write), clock);
            return new Decision.Return(asked.reason(), asked.cells(), asked.dueAt());
        });
    }

    @POST
    @Path("/{submission}/accept")
    @Transactional
    @Operation(operationId = "acceptSubmission", summary = "Accept: editions take this version (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public Response accept(@PathParam("submission") UUID id, StepWrites.Plain write) {
        return step(id, part -> SubmissionRules.accept(part, gate.standing(part)), () -> new Decision.Accept());
    }

    @POST
    @Path("/{submission}/reopen")
    @Transactional
    @Operation(operationId = "reopenSubmission", summary = "Ask for corrections of what was accepted (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    public Response reopen(@PathParam("submission") UUID id, StepWrites.Return write) {
        return step(id, part -> SubmissionRules.reopen(part, gate.standing(part)), () -> {
            var asked = Corrections.read(id, bodies.valid(write), clock);
            return new Decision.Reopen(asked.reason(), asked.cells(), asked.dueAt());
        });
    }

    // 401, 404, 403, then 428 and 412, 422, 409
    private Response step(UUID id, Function<Part, List<Block>> rule, Supplier<Decision> decision) {
        var part = gate.readable(id);
        // Before anything of its cells is read: what was read earlier may be out of date behind the lock.
        part.lock();
        var blocks = rule.apply(part);
        gate.refuseRole(blocks);
        preconditions.match(part.submission().version, () -> views.of(part));
        var decided = decision.get();
        gate.refuse(blocks);
        workflow.apply(part, decided);
        return Responses.ok(views.of(part), part.submission().version);
    }

    private List<Block> submitBlocks(Part part) {
        var rows = CellRow.of(List.of(part.submission().id)).get(part.submission().id);
        var background = Background.of(List.of(part.submission().id)).get(part.submission().id);
        return SubmissionRules.submit(
                part, gate.standing(part), SubmissionViews.isEmpty(rows), background.isBy(gate.sub()), clock.instant());
    }
}
