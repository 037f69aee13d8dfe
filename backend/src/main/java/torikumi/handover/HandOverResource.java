package torikumi.handover;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.audit.AuditLog;
import torikumi.http.Bodies;
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Removal;
import torikumi.http.Responses;
import torikumi.persistence.Conditions;
import torikumi.security.Caller;
import torikumi.security.Rights;
import torikumi.submission.Part;
import torikumi.submission.WriteGate;

/** A submission's hand-overs: its people read them, the approver and the secretariat write, the colleague answers. */
@Path("/api/v1/submissions/{submission}/hand_overs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "hand_overs")
public class HandOverResource {

    private static final String TYPE = "hand_over";

    @Inject
    WriteGate gate;

    @Inject
    Rights rights;

    @Inject
    Caller caller;

    @Inject
    HandOverFill fill;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The list's shape in the contract. */
    @Schema(name = "HandOverList")
    public record Page(
            ListView.Metadata metadata,
            List<HandOverView> results,
            @Schema(nullable = true) String nextCursor) {}

    @GET
    @Operation(operationId = "listHandOvers", summary = "Who was asked to write which part of a submission")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(@PathParam("submission") UUID submission, @BeanParam @Valid PageParams page) {
        gate.readable(submission);
        var filter = new Conditions().and("s.id = :submission", "submission", submission);
        var count = HandOverRow.count(filter);
        var after = page.after(1);
        if (after != null) {
            filter.and("h.id > :id", "id", page.id(after, 0));
        }
        return Caching.byCaller(Response.ok(ListView.of(
                        HandOverRow.list(filter, page.limit + 1),
                        count,
                        page.limit,
                        this::view,
                        row -> List.of(row.handOver().id.toString()))))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getHandOver", summary = "A hand-over")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HandOverView.class)))
    public Response get(@PathParam("submission") UUID submission, @PathParam("id") UUID id) {
        gate.readable(submission);
        return Caching.byCaller(Response.fromResponse(ok(row(submission, id)))).build();
    }

    @POST
    @Transactional
    @Operation(operationId = "createHandOver", summary = "Ask a colleague for a part (approver, secretariat)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = HandOverView.class)))
    public Response create(@PathParam("submission") UUID submission, HandOverWrites.Write write) {
        var part = managed(submission);
        bodies.valid(write);
        var handOver = new HandOver();
        handOver.submissionId = submission;
        handOver.askedAt = clock.instant();
        handOver.askedByName = caller.name();
        fill.in(handOver, part, write);
        handOver.persistAndFlush();
        var view = view(row(submission, handOver.id));
        record("create", part, handOver.id, null, view);
        return Responses.created(
                "/api/v1/submissions/" + submission + "/hand_overs/" + handOver.id, view, handOver.version);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "replaceHandOver", summary = "Change what was asked, or whom (approver, secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HandOverView.class)))
    public Response replace(
            @PathParam("submission") UUID submission, @PathParam("id") UUID id, HandOverWrites.Write write) {
        gate.readable(submission);
        var row = row(submission, id);
        var part = managed(submission);
        var before = view(row);
        preconditions.match(row.handOver().version, () -> before);
        bodies.valid(write);
        fill.in(row.handOver(), part, write);
        HandOver.flush();
        record("update", part, id, before, view(row));
        return ok(row);
    }

    @POST
    @Path("/{id}/answer")
    @Transactional
    @Operation(operationId = "answerHandOver", summary = "Answer for oneself; the approver also for the colleague")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HandOverView.class)))
    public Response answer(
            @PathParam("submission") UUID submission, @PathParam("id") UUID id, HandOverWrites.Answer write) {
        var part = gate.readable(submission);
        var row = row(submission, id);
        var before = view(row);
        if (!before.answerable()) {
            throw Problem.forbidden();
        }
        preconditions.match(row.handOver().version, () -> before);
        bodies.valid(write);
        row.handOver().answer(write.state(), write.note(), caller.name(), clock.instant());
        HandOver.flush();
        record("answer", part, id, before, view(row));
        return ok(row);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteHandOver", summary = "Take a hand-over back (approver, secretariat)")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("submission") UUID submission, @PathParam("id") UUID id) {
        gate.readable(submission);
        var row = row(submission, id);
        var part = managed(submission);
        var before = view(row);
        preconditions.match(row.handOver().version, () -> before);
        Removal.of(List.of(row.handOver()));
        record("delete", part, id, before, null);
    }

    private Part managed(UUID submission) {
        var part = gate.readable(submission);
        rights.managePeople(part.submission().councilId, part.submission().memberId);
        return part;
    }

    private static HandOverRow row(UUID submission, UUID id) {
        return HandOverRow.find(submission, id).orElseThrow(Problem::notFound);
    }

    private HandOverView view(HandOverRow row) {
        return HandOverView.of(row, caller.sub(), rights.mayManagePeople(row.councilId(), row.memberId()));
    }

    private Response ok(HandOverRow row) {
        return Responses.ok(view(row), row.handOver().version);
    }

    private void record(String action, Part part, UUID id, HandOverView before, HandOverView after) {
        audit.recordFor(gate.onBehalfOf(part), action, TYPE, id, part.submission().councilId, before, after);
    }
}
