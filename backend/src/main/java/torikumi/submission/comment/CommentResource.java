package torikumi.submission.comment;

import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
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
import jakarta.ws.rs.QueryParam;
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
import torikumi.http.Bodies;
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Removal;
import torikumi.http.Responses;
import torikumi.security.Caller;
import torikumi.security.Rights;
import torikumi.submission.Cell;
import torikumi.submission.Part;
import torikumi.submission.SubmissionRules;
import torikumi.submission.WriteGate;
import torikumi.submission.entry.Entry;
import torikumi.text.TextRules;

/** What is said of a submission's cells and entries: the secretariat begins and settles, the member answers. */
@Path("/api/v1/submissions/{submission}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "comments")
public class CommentResource {

    private static final String TYPE = "comment";

    @Inject
    WriteGate gate;

    @Inject
    Rights rights;

    @Inject
    Caller caller;

    @Inject
    CommentReading reading;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Inject
    Event<CommentMade> made;

    /** The list's shape in the contract. */
    @Schema(name = "CommentList")
    public record Page(
            ListView.Metadata metadata,
            List<CommentView> results,
            @Schema(nullable = true) String nextCursor) {}

    @GET
    @Operation(
            operationId = "listComments",
            summary = "What was said of a submission, the earliest first; the secretariat's own for itself alone")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(
            @PathParam("submission") UUID submission,
            @QueryParam("resolved") @Parameter(description = "Only settled ones, or only open ones") Boolean resolved,
            @BeanParam @Valid PageParams page) {
        var part = gate.readable(submission);
        return Caching.byCaller(Response.ok(reading.page(part, resolved, page))).build();
    }

    @GET
    @Path("/{comment}")
    @Operation(operationId = "getComment", summary = "A comment with its answers")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response get(@PathParam("submission") UUID submission, @PathParam("comment") UUID id) {
        var row = reading.row(gate.readable(submission), id);
        return Caching.byCaller(Response.fromResponse(Responses.ok(reading.view(row), row.comment().version)))
                .build();
    }

    @POST
    @Transactional
    @Operation(
            operationId = "createComment",
            summary = "Say something of a cell or an entry, to the member or within the secretariat (secretariat)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response create(@PathParam("submission") UUID submission, CommentWrites.Create write) {
        var part = reviewed(submission);
        bodies.valid(write);
        var cell = Cell.at(submission, write.theme(), write.kind())
                .orElseThrow(() -> Problem.invalid("/theme", "cell_unknown"));
        if (write.entryId() != null && Entry.count("id = ?1 and cellId = ?2", write.entryId(), cell.id) == 0) {
            throw Problem.invalid("/entry_id", "entry_not_in_cell");
        }
        var text = TextRules.withLineFeeds(write.text());
        var existing = write.id() == null ? null : Comment.<Comment>findById(write.id());
        if (existing != null) {
            return repeated(part, existing, cell, text);
        }
        var comment = new Comment();
        comment.id = write.id() == null ? comment.id : write.id();
        comment.submissionId = submission;
        comment.cellId = cell.id;
        comment.entryId = write.entryId();
        comment.audience = write.audience();
        comment.text = text;
        comment.madeAt = clock.instant();
        comment.madeBy = caller.sub();
        comment.madeByName = caller.name();
        comment.persistAndFlush();
        var view = reading.view(new CommentRow(comment, cell.theme, cell.kind, false));
        record("create", part, comment.id, null, view);
        if (comment.audience == Audience.MEMBER) {
            made.fire(new CommentMade(part, comment.id, cell.theme, cell.kind, comment.text, comment.madeByName, true));
        }
        return Responses.created(
                "/api/v1/submissions/" + submission + "/comments/" + comment.id, view, comment.version);
    }

    @PUT
    @Path("/{comment}")
    @Transactional
    @Operation(operationId = "replaceComment", summary = "Settle a comment, or take that back (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response replace(
            @PathParam("submission") UUID submission, @PathParam("comment") UUID id, CommentWrites.Update write) {
        var row = reading.row(gate.readable(submission), id);
        var part = reviewed(submission);
        var before = reading.view(row);
        preconditions.match(row.comment().version, () -> before);
        bodies.valid(write);
        row.comment().resolve(write.resolved(), caller.name(), clock.instant());
        Comment.flush();
        var after = reading.view(row);
        if (after.version() != before.version()) {
            record("update", part, id, before, after);
        }
        return Responses.ok(after, row.comment().version);
    }

    @DELETE
    @Path("/{comment}")
    @Transactional
    @Operation(operationId = "deleteComment", summary = "Take a comment back that nobody has answered (secretariat)")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("submission") UUID submission, @PathParam("comment") UUID id) {
        var row = reading.row(gate.readable(submission), id);
        var part = reviewed(submission);
        var before = reading.view(row);
        preconditions.match(row.comment().version, () -> before);
        if (!before.answers().isEmpty()) {
            throw Problem.conflict("comment_answered");
        }
        Removal.of(List.of(row.comment()));
        record("delete", part, id, before, null);
    }

    @POST
    @Path("/{comment}/answers")
    @Transactional
    @Operation(operationId = "answerComment", summary = "Answer a comment: the member's editors, and the secretariat")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response answer(
            @PathParam("submission") UUID submission, @PathParam("comment") UUID id, CommentWrites.Answer write) {
        var part = gate.readable(submission);
        var row = reading.row(part, id);
        rights.writeSeat(part.submission().councilId, part.submission().memberId);
        bodies.valid(write);
        var before = reading.view(row);
        var text = TextRules.withLineFeeds(write.text());
        var existing = write.id() == null ? null : CommentAnswer.<CommentAnswer>findById(write.id());
        if (existing != null) {
            refuseOther(existing.commentId.equals(id) && existing.text.equals(text));
            return Responses.ok(before, row.comment().version);
        }
        var answer = new CommentAnswer();
        answer.id = write.id() == null ? answer.id : write.id();
        answer.commentId = id;
        answer.text = text;
        // Somebody who is both speaks for the member: as the secretariat they would not need to answer themselves.
        answer.fromSecretariat = rights.onBehalf(part.submission().memberId);
        answer.madeAt = clock.instant();
        answer.madeBy = caller.sub();
        answer.madeByName = caller.name();
        answer.persist();
        row.comment().answered(answer.madeAt);
        Comment.flush();
        var after = reading.view(row);
        record("answer", part, id, before, after);
        if (row.comment().audience == Audience.MEMBER) {
            made.fire(new CommentMade(
                    part, answer.id, row.theme(), row.kind(), answer.text, answer.madeByName, answer.fromSecretariat));
        }
        return Responses.ok(after, row.comment().version);
    }

    private Response repeated(Part part, Comment existing, Cell cell, String text) {
        refuseOther(existing.cellId.equals(cell.id) && existing.text.equals(text));
        return Responses.created(
                "/api/v1/submissions/" + part.submission().id + "/comments/" + existing.id,
                reading.view(reading.row(part, existing.id)),
                existing.version);
    }

    private static void refuseOther(boolean same) {
        if (!same) {
            throw Problem.conflict("id_used");
        }
    }

    private Part reviewed(UUID submission) {
        var part = gate.readable(submission);
        gate.refuse(SubmissionRules.comment(gate.standing(part)));
        return part;
    }

    private void record(String action, Part part, UUID id, CommentView before, CommentView after) {
        audit.record(action, TYPE, id, part.submission().councilId, before, after);
    }
}
