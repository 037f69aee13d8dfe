package torikumi.submission.entry;

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
import torikumi.http.Bodies;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.program.ProgramCatalogue;
import torikumi.submission.WriteGate;
import torikumi.submission.figure.Figure;
import torikumi.submission.figure.FigureReading;
import torikumi.submission.figure.FigureView;
import torikumi.submission.mention.CouncilNames;

/** Confirming, correcting and dismissing a number of a working entry. */
@Path("/api/v1/figures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "figures")
public class FigureResource {

    @Inject
    EntryLocks locks;

    @Inject
    EntryAccess access;

    @Inject
    EntryDesk desk;

    @Inject
    WriteGate gate;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @Inject
    ProgramCatalogue catalogue;

    @Inject
    Clock clock;

    @PUT
    @Path("/{figure}")
    @Transactional
    @Operation(
            operationId = "decideFigure",
            summary = "Confirm, correct or dismiss what a number says, or take that back")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FigureView.class)))
    public Response decide(@PathParam("figure") UUID id, FigureWrites.Update write) {
        var old = locks.entry(Figure.entryOf(id).orElseThrow(Problem::notFound));
        var figure = old.figures().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
        var names = CouncilNames.of(catalogue, old.part());
        preconditions.match(figure.version(), () -> FigureView.of(figure, old.fields(), names));
        var wanted = bodies.valid(write);
        gate.mark(old.part(), old.cell());
        var decision = FigureDecision.of(
                figure,
                wanted.state(),
                wanted.saying(figure.saying(), names),
                old,
                FigureReading.of(old.part().round(), clock.instant()));
        var decided = decision.decided();
        if (!decided.equals(figure)) {
            access.recordMarks("decide_figure", old, desk.figure(old, decision.all()));
        }
        return Response.ok(FigureView.of(decided, old.fields(), names))
                .header("ETag", Preconditions.etag(decided.version()))
                .build();
    }
}
