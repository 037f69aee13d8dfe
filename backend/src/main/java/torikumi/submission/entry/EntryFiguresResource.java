package torikumi.submission.entry;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Bodies;
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.program.ProgramCatalogue;
import torikumi.submission.WriteGate;
import torikumi.submission.figure.FigureMark;
import torikumi.submission.figure.FigureReading;
import torikumi.submission.figure.FigureState;
import torikumi.submission.figure.FigureView;
import torikumi.submission.figure.Saying;
import torikumi.submission.mention.CouncilNames;

/** The numbers of a working entry as data: reading them with what else they may mean, and marking one by hand. */
@Path("/api/v1/entries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "figures")
public class EntryFiguresResource {

    @Inject
    EntryLocks locks;

    @Inject
    EntryAccess access;

    @Inject
    EntryDesk desk;

    @Inject
    EntryViews views;

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

    /**
     * A figure with what else it may mean.
     *
     * @param choices readings to choose from, the present one first; none where nothing is doubtful
     */
    @Schema(name = "FigureWithChoices")
    public record WithChoices(FigureView figure, List<Saying> choices) {}

    /** The list's shape in the contract. */
    @Schema(name = "EntryFigureList")
    public record Page(
            ListView.Metadata metadata,
            List<WithChoices> results,
            @Schema(nullable = true) String nextCursor) {}

    @GET
    @Path("/{entry}/figures")
    @Operation(
            operationId = "listEntryFigures",
            summary = "The numbers of a working entry in order of place, doubtful ones with what else they may mean")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(@PathParam("entry") UUID id) {
        var entry = Entry.<Entry>findByIdOptional(id).orElseThrow(Problem::notFound);
        gate.readable(entry.submissionId);
        var state = views.states(List.of(entry)).stream().findFirst().orElseThrow(Problem::notFound);
        var names = CouncilNames.of(catalogue, state.part());
        var reading = FigureReading.of(state.part().round(), clock.instant());
        var figures = state.figures().stream()
                .map(figure -> new WithChoices(
                        FigureView.of(figure, state.fields(), names),
                        figure.doubts().isEmpty()
                                ? List.of()
                                : reading.choices(state.fields(), state.mentions(), figure)))
                .toList();
        var size = new ListView.ResultSet(figures.size(), ListView.COUNT_CAP);
        return Caching.byCaller(Response.ok(new ListView<>(new ListView.Metadata(size), figures, null)))
                .build();
    }

    @POST
    @Path("/{entry}/figures")
    @Transactional
    @Operation(operationId = "createFigure", summary = "Mark a span of an entry as a number, and say what it says")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = FigureView.class)))
    public Response create(@PathParam("entry") UUID id, FigureWrites.Create write) {
        var old = locks.entry(id);
        preconditions.matchIfSent(old.entry().version, () -> views.of(old));
        bodies.valid(write);
        var fields = old.fields();
        MentionMarking.checkSpan(fields.of(write.field()), write.start(), write.end(), write.text());
        var names = CouncilNames.of(catalogue, old.part());
        var mark = FigureMark.of(
                write.field(), write.start(), write.end(), write.saying(names), FigureState.MANUAL, List.of());
        gate.mark(old.part(), old.cell());
        var state = desk.figure(old, FigureDecision.with(old.figures(), mark));
        access.recordMarks("create_figure", old, state);
        return Response.created(URI.create("/api/v1/figures/" + mark.id()))
                .entity(FigureView.of(mark, fields, names))
                .header("ETag", Preconditions.etag(mark.version()))
                .build();
    }
}
