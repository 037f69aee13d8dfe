package torikumi.round;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.audit.AuditLog;
import torikumi.council.Council;
import torikumi.http.Bodies;
import torikumi.http.Caching;
import torikumi.http.PageParams;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Required;
import torikumi.http.Responses;
import torikumi.security.Rights;

/** {@code /rounds}: public once open; the secretariat prepares and changes its own. */
@Path("/api/v1/rounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rounds")
public class RoundResource {

    @Inject
    Rights rights;

    @Inject
    Bodies bodies;

    @Inject
    RoundAccess access;

    @Inject
    RoundList rounds;

    @Inject
    Preconditions preconditions;

    @Inject
    AuditLog audit;

    @GET
    @PermitAll
    @Operation(operationId = "listRounds", summary = "Rounds, the latest fiscal year first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundList.Page.class)))
    public Response list(
            @QueryParam("council") @Parameter(description = "Id or slug of a council") String council,
            @BeanParam @Valid PageParams page) {
        return Caching.byCaller(Response.ok(rounds.page(council, page))).build();
    }

    @GET
    @Path("/{round}")
    @PermitAll
    @Operation(operationId = "getRound", summary = "A round with its themes and response measures")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response get(@PathParam("round") UUID id) {
        return Caching.byCaller(Response.fromResponse(answer(access.readable(id))))
                .build();
    }

    @POST
    @Authenticated
    @Transactional
    @Operation(
            operationId = "createRound",
            summary = "Prepare a round from the council's wordings or from another round (secretariat)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response create(RoundWrite write) {
        Bodies.present(write);
        rights.administer(
                Council.byKey(Required.field("/council_id", write.councilId()).toString()).id);
        bodies.valid(write);
        var round = RoundPreparation.prepare(write);
        round.persistAndFlush();
        RoundExclusion.replace(round.id, RoundPreparation.exclusions(write));
        var view = rounds.view(round);
        audit.record("create", "round", round.id, round.councilId, null, view);
        return Responses.created("/api/v1/rounds/" + round.id, view, round.version);
    }

    @PUT
    @Path("/{round}")
    @Authenticated
    @Transactional
    @Operation(operationId = "replaceRound", summary = "Change a round's dates and wordings (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response replace(@PathParam("round") UUID id, RoundWrite write) {
        var round = access.administered(id);
        var before = rounds.view(round);
        preconditions.match(round.version, () -> before);
        bodies.valid(write);
        if (!round.councilId.equals(write.councilId())) {
            throw Problem.invalid("/council_id", "round_council_fixed");
        }
        if (round.getState().isVisible() && round.fiscalYear != write.fiscalYear()) {
            throw Problem.conflict("round_fiscal_year_fixed");
        }
        round.fiscalYear = write.fiscalYear();
        write.applyTo(round);
        Round.flush();
        audit.record("update", "round", round.id, round.councilId, before, rounds.view(round));
        return answer(round);
    }

    private Response answer(Round round) {
        return Responses.ok(rounds.view(round), round.version);
    }
}
