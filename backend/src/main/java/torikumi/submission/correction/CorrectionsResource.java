package torikumi.submission.correction;

import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
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
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Problem;
import torikumi.persistence.Conditions;
import torikumi.security.Caller;
import torikumi.security.Rights;
import torikumi.submission.Part;
import torikumi.submission.WriteGate;
import torikumi.text.TextRules;

/** A member's list of minor corrections: it checks them afterwards, or says what is wrong. */
@Path("/api/v1/submissions/{submission}/minor_corrections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "minor_corrections")
public class CorrectionsResource {

    @Inject
    WriteGate gate;

    @Inject
    Rights rights;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Inject
    Event<CorrectionObjected> objected;

    /** The list's shape in the contract. */
    @Schema(name = "MinorCorrectionList")
    public record Page(
            ListView.Metadata metadata,
            List<MinorCorrectionView> results,
            @Schema(nullable = true) String nextCursor) {}

    @GET
    @Operation(
            operationId = "listSubmissionMinorCorrections",
            summary = "What the secretariat corrected in a submission, the earliest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(
            @PathParam("submission") UUID submission,
            @QueryParam("state") @Parameter(description = "Only those of which the member says this")
                    CorrectionState state,
            @BeanParam @Valid PageParams page) {
        gate.readable(submission);
        return Caching.byCaller(Response.ok(CorrectionRow.page(of(submission), state, page)))
                .build();
    }

    @POST
    @Path("/answers")
    @Transactional
    @Operation(
            operationId = "answerMinorCorrections",
            summary = "Say of corrections that they are checked, or what is wrong; repeating it changes nothing")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response answer(@PathParam("submission") UUID submission, CorrectionWrites.Answers write) {
        var part = gate.readable(submission);
        rights.writeSeat(part.submission().councilId, part.submission().memberId);
        bodies.valid(write);
        var rows = CorrectionRow.list(of(submission), Integer.MAX_VALUE);
        for (var i = 0; i < write.answers().size(); i++) {
            var answer = write.answers().get(i);
            var pointer = "/answers/" + i;
            var row = rows.stream()
                    .filter(one -> one.correction().id.equals(answer.id()))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid(pointer + "/id", "correction_unknown"));
            if (answer.state() == CorrectionState.OBJECTED
                    && (answer.note() == null || answer.note().isBlank())) {
                throw Problem.invalid(pointer + "/note", "objection_unexplained");
            }
            answer(part, row, answer);
        }
        var answered = write.answers().stream().map(CorrectionWrites.Answer::id).toList();
        return Response.ok(ListView.of(
                        rows.stream()
                                .filter(row -> answered.contains(row.correction().id))
                                .toList(),
                        answered.size(),
                        CorrectionWrites.MOST,
                        MinorCorrectionView::of,
                        row -> List.of(row.correction().id.toString())))
                .build();
    }

    private void answer(Part part, CorrectionRow row, CorrectionWrites.Answer answer) {
        var correction = row.correction();
        var note = answer.note() == null || answer.note().isBlank() ? null : TextRules.withLineFeeds(answer.note());
        if (correction.getState() == answer.state() && Objects.equals(correction.getAnswerNote(), note)) {
            return;
        }
        var before = MinorCorrectionView.of(row);
        correction.answer(answer.state(), note, caller.name(), clock.instant());
        MinorCorrection.flush();
        audit.recordFor(
                gate.onBehalfOf(part),
                "answer",
                "minor_correction",
                correction.id,
                part.submission().councilId,
                before,
                MinorCorrectionView.of(row));
        if (answer.state() == CorrectionState.OBJECTED) {
            objected.fire(new CorrectionObjected(part, correction.theme, correction.kind, note, caller.name()));
        }
    }

    private static Conditions of(UUID submission) {
        return new Conditions().and("x.submissionId = :submission", "submission", submission);
    }
}
