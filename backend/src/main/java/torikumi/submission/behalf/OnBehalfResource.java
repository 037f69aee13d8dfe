package torikumi.submission.behalf;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
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
import torikumi.http.Problem;
import torikumi.security.Caller;
import torikumi.submission.SubmissionRules;
import torikumi.submission.WriteGate;
import torikumi.text.PlainText;
import torikumi.text.TextRules;

/** The reasons of writing on a member's behalf: the member reads them, the secretariat adds one before it writes. */
@Path("/api/v1/submissions/{submission}/on_behalf_notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "submissions")
public class OnBehalfResource {

    static final int REASON_MAX = 2000;

    @Inject
    WriteGate gate;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The list's shape in the contract. */
    @Schema(name = "OnBehalfNoteList")
    public record Page(
            ListView.Metadata metadata,
            List<OnBehalfNoteView> results,
            @Schema(nullable = true) String nextCursor) {}

    /**
     * A reason.
     *
     * @param id the note's, of the caller's making, so that it may be sent again when the answer was lost
     * @param receivedOn when the member's words arrived
     * @param source what the member sent, as it was sent
     */
    @Schema(name = "OnBehalfNoteCreate")
    public record Create(
            @Schema(nullable = true) UUID id,
            @NotNull Channel channel,
            @Schema(nullable = true) LocalDate receivedOn,

            @NotBlank @PlainText(max = REASON_MAX, multiline = true)
            String reason,

            @Schema(nullable = true) @PlainText(max = TextRules.TEXT_MAX, multiline = true)
            String source) {}

    private record Recorded(Channel channel, LocalDate receivedOn, String reason) {}

    @GET
    @Operation(
            operationId = "listOnBehalfNotes",
            summary = "Why the secretariat wrote for the member, the earliest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(@PathParam("submission") UUID submission, @BeanParam @Valid PageParams page) {
        gate.readable(submission);
        var after = page.after(1);
        List<OnBehalfNote> rows = after == null
                ? OnBehalfNote.find("submissionId = ?1 order by id", submission)
                        .range(0, page.limit)
                        .list()
                : OnBehalfNote.find("submissionId = ?1 and id > ?2 order by id", submission, page.id(after, 0))
                        .range(0, page.limit)
                        .list();
        return Caching.byCaller(Response.ok(ListView.of(
                        rows,
                        OnBehalfNote.count("submissionId", submission),
                        page.limit,
                        OnBehalfNoteView::of,
                        row -> List.of(row.id.toString()))))
                .build();
    }

    @POST
    @Transactional
    @Operation(
            operationId = "createOnBehalfNote",
            summary = "Say why the secretariat writes for the member; needed before it writes, until it is handed in")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OnBehalfNoteView.class)))
    public Response create(@PathParam("submission") UUID submission, Create write) {
        var part = gate.readable(submission);
        part.lock();
        var blocks = SubmissionRules.explainOnBehalf(part, gate.standing(part));
        gate.refuseRole(blocks);
        bodies.valid(write);
        if (write.receivedOn() != null && write.receivedOn().isAfter(LocalDate.now(clock))) {
            throw Problem.invalid("/received_on", "received_in_future");
        }
        var reason = TextRules.withLineFeeds(write.reason());
        var existing = write.id() == null ? null : OnBehalfNote.<OnBehalfNote>findById(write.id());
        if (existing != null) {
            if (!existing.submissionId.equals(submission) || !existing.reason.equals(reason)) {
                throw Problem.conflict("id_used");
            }
            return created(existing);
        }
        gate.refuse(blocks);
        var note = new OnBehalfNote();
        note.id = write.id() == null ? note.id : write.id();
        note.submissionId = submission;
        note.channel = write.channel();
        note.receivedOn = write.receivedOn();
        note.reason = reason;
        note.source =
                write.source() == null || write.source().isBlank() ? null : TextRules.withLineFeeds(write.source());
        note.notedAt = clock.instant();
        note.notedBy = caller.sub();
        note.notedByName = caller.name();
        note.persist();
        part.submission().explainOnBehalf(note.reason, note.notedAt);
        OnBehalfNote.flush();
        audit.recordFor(
                gate.onBehalfOf(part),
                "on_behalf",
                "submission",
                submission,
                part.submission().councilId,
                null,
                new Recorded(note.channel, note.receivedOn, note.reason));
        return created(note);
    }

    private static Response created(OnBehalfNote note) {
        return Response.created(URI.create("/api/v1/submissions/" + note.submissionId + "/on_behalf_notes"))
                .entity(OnBehalfNoteView.of(note))
                .build();
    }
}
