package torikumi.round;

import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.audit.AuditLog;
import torikumi.http.Messages;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Responses;

/** Opening, closing and reopening a round: PREPARING, OPEN, CLOSED and back. Publishing belongs to editions. */
@Path("/api/v1/rounds")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "rounds")
public class RoundStepsResource {

    @Inject
    RoundAccess access;

    @Inject
    RoundOpening opening;

    @Inject
    RoundList rounds;

    @Inject
    Preconditions preconditions;

    @Inject
    AuditLog audit;

    @Inject
    Event<RoundMoved> moved;

    @Inject
    Clock clock;

    @Context
    HttpHeaders headers;

    @POST
    @Path("/{round}/open")
    @Transactional
    @Operation(
            operationId = "openRound",
            summary = "Copy and freeze themes and members, let members write (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response open(@PathParam("round") UUID id) {
        return step(id, RoundStep.OPEN, round -> {
            refuseBlocked(round);
            opening.open(round);
        });
    }

    @POST
    @Path("/{round}/close")
    @Transactional
    @Operation(operationId = "closeRound", summary = "Take no first submissions any more (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response close(@PathParam("round") UUID id) {
        return step(id, RoundStep.CLOSE, round -> round.move(RoundStep.CLOSE, clock.instant()));
    }

    @POST
    @Path("/{round}/reopen")
    @Transactional
    @Operation(operationId = "reopenRound", summary = "Take submissions again (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response reopen(@PathParam("round") UUID id) {
        return step(id, RoundStep.REOPEN, round -> round.move(RoundStep.REOPEN, clock.instant()));
    }

    private Response step(UUID id, RoundStep step, Consumer<Round> move) {
        var round = access.administered(id);
        var before = rounds.view(round);
        preconditions.match(round.version, () -> before);
        move.accept(round);
        Round.flush();
        var view = rounds.view(round);
        audit.record(step.name().toLowerCase(Locale.ROOT), "round", round.id, round.councilId, before, view);
        moved.fire(new RoundMoved(round, step));
        return Responses.ok(view, round.version);
    }

    private void refuseBlocked(Round round) {
        var masters = RoundContents.masters(Set.of(round.id), LocalDate.now(clock));
        var codes = RoundActions.opening(round, masters.get(round.id));
        if (!codes.isEmpty()) {
            throw Problem.conflict(codes.getFirst())
                    .with("blockers", RoundActions.blockers(codes, Messages.language(headers)));
        }
    }
}
