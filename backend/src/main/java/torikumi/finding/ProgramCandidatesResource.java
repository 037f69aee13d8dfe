package torikumi.finding;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Bodies;
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.round.RoundAccess;

/** Names of a round that look like programmes and are not in the catalogue, for its secretariat alone. */
@Path("/api/v1/rounds/{round}/program_candidates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "mentions")
public class ProgramCandidatesResource {

    @Inject
    RoundAccess access;

    @Inject
    CandidateDesk desk;

    @Inject
    Bodies bodies;

    /** The list's shape in the contract. */
    @Schema(name = "ProgramCandidateList")
    public record Page(
            ListView.Metadata metadata,
            List<CandidateView> results,
            @Schema(nullable = true) String nextCursor) {}

    @GET
    @Operation(
            operationId = "listProgramCandidates",
            summary =
                    "Names that look like programmes and are not in the catalogue, the most frequent first (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(
            @PathParam("round") UUID id,
            @QueryParam("state") @DefaultValue("OPEN") @Parameter(description = "OPEN (default), REFUSED or ACCEPTED")
                    CandidateState state) {
        return answer(desk.of(access.administeredHidden(id), state));
    }

    @POST
    @Path("/decide")
    @Transactional
    @Operation(
            operationId = "decideProgramCandidates",
            summary = "Refuse names, which then do not come back, or take that back (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response decide(@PathParam("round") UUID id, CandidateWrites.Decision write) {
        var round = access.administeredHidden(id);
        desk.decide(round, bodies.valid(write));
        ProgramCandidate.flush();
        return answer(desk.of(round, CandidateState.OPEN));
    }

    @POST
    @Path("/adopt")
    @Transactional
    @Operation(
            operationId = "acceptProgramCandidate",
            summary =
                    "Take a name into the catalogue, as a programme of the council or as another name of one it knows")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public Response accept(@PathParam("round") UUID id, CandidateWrites.Acceptance write) {
        var round = access.administeredHidden(id);
        return Response.ok(desk.accept(round, bodies.valid(write))).build();
    }

    private static Response answer(List<CandidateView> found) {
        var size = new ListView.ResultSet(found.size(), ListView.COUNT_CAP);
        return Caching.byCaller(Response.ok(new ListView<>(new ListView.Metadata(size), found, null)))
                .build();
    }
}
