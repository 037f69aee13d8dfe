package torikumi.round;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.audit.AuditLog;
import torikumi.http.Bodies;
import torikumi.http.Caching;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Responses;

/** {@code /rounds/{round}/selection}: which themes, response measures and members a round asks. */
@Path("/api/v1/rounds/{round}/selection")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "rounds")
public class RoundSelectionResource {

    @Inject
    RoundAccess access;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "getRoundSelection", summary = "What a round asks and whom (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundSelectionView.class)))
    public Response get(@PathParam("round") UUID id) {
        return ok(access.administeredHidden(id));
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "replaceRoundSelection",
            summary = "Choose themes, response measures and members, until the round opens (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundSelectionView.class)))
    public Response replace(@PathParam("round") UUID id, RoundSelectionView.Write write) {
        var round = access.administeredHidden(id);
        var before = view(round);
        preconditions.match(round.version, () -> before);
        bodies.valid(write);
        // Whoever opens it meanwhile waits, and so does whoever chooses meanwhile.
        Panache.getEntityManager().lock(round, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        if (round.getState() != RoundState.PREPARING) {
            throw Problem.conflict("round_already_opened");
        }
        RoundSelection.choose(round, write, LocalDate.now(clock));
        RoundExclusion.flush();
        audit.record("select", "round", round.id, round.councilId, before, view(round));
        return ok(round);
    }

    private Response ok(Round round) {
        return Caching.byCaller(Response.fromResponse(Responses.ok(view(round), round.version)))
                .build();
    }

    private RoundSelectionView view(Round round) {
        return RoundSelection.of(round, LocalDate.now(clock));
    }
}
