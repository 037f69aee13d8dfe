package torikumi.submission.measure;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.submission.RoundFrames;
import torikumi.submission.WriteGate;
import torikumi.submission.carry.CarrySource;
import torikumi.submission.entry.Entry;
import torikumi.submission.entry.EntryViews;

/** The response measures that the entries of a submission may serve. */
@Path("/api/v1/submissions/{submission}/response_measure_proposals")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "entries")
public class MeasureProposalResource {

    /** The list's shape in the contract. */
    @Schema(name = "ResponseMeasureProposalList")
    public record Page(
            ListView.Metadata metadata,
            List<MeasureProposalView> results,
            @Schema(nullable = true) String nextCursor) {}

    @Inject
    WriteGate gate;

    @Inject
    RoundFrames frames;

    @Inject
    EntryViews entries;

    @Inject
    MeasureExperiences experiences;

    @GET
    @Operation(
            operationId = "listResponseMeasureProposals",
            summary = "Response measures that saved entries may serve, at most three each, in the table's order")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(@PathParam("submission") UUID submission) {
        var part = gate.readable(submission);
        var proposals =
                new MeasureProposals(frames.of(part.round().id), CarrySource.of(part), experiences.of(part.round()));
        var results = entries.states(Entry.ofSubmission(submission)).stream()
                .flatMap(state -> proposals.of(state).stream())
                .toList();
        var size = new ListView.ResultSet(results.size(), ListView.COUNT_CAP);
        return Caching.byCaller(Response.ok(new ListView<>(new ListView.Metadata(size), results, null)))
                .build();
    }
}
