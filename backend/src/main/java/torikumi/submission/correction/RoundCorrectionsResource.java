package torikumi.submission.correction;

import io.quarkus.security.Authenticated;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Bodies;
import torikumi.http.Caching;
import torikumi.http.PageParams;
import torikumi.persistence.Conditions;
import torikumi.round.RoundAccess;

/** The minor corrections of a whole round: made here, several at once, and followed until the members have checked them. */
@Path("/api/v1/rounds/{round}/minor_corrections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "minor_corrections")
public class RoundCorrectionsResource {

    @Inject
    RoundAccess access;

    @Inject
    SlipCorrector corrector;

    @Inject
    Bodies bodies;

    @GET
    @Operation(
            operationId = "listMinorCorrections",
            summary = "A round's minor corrections, the earliest first (secretariat)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CorrectionsResource.Page.class)))
    public Response list(
            @PathParam("round") UUID id,
            @QueryParam("state") @Parameter(description = "Only those of which the member says this")
                    CorrectionState state,
            @BeanParam @Valid PageParams page) {
        var round = access.administeredHidden(id);
        var filter = new Conditions().and("x.roundId = :round", "round", round.id);
        return Caching.byCaller(Response.ok(CorrectionRow.page(filter, state, page)))
                .build();
    }

    @POST
    @Transactional
    @Operation(
            operationId = "createMinorCorrections",
            summary = "Correct slips in what was handed in, without sending it back (secretariat)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SlipCorrector.Result.class)))
    public Response create(@PathParam("round") UUID id, CorrectionWrites.Create write) {
        var round = access.administered(id);
        return Response.ok(corrector.correct(round, bodies.valid(write))).build();
    }
}
