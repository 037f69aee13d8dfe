package torikumi.submission.workflow;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Bodies;
import torikumi.round.RoundAccess;

/** Accepting a round's submissions in one act. */
@Path("/api/v1/rounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "rounds")
public class AcceptAllResource {

    @Inject
    RoundAccess access;

    @Inject
    AcceptAll acceptAll;

    @Inject
    Bodies bodies;

    @POST
    @Path("/{round}/accept_all")
    @Transactional
    @Operation(
            operationId = "acceptAllSubmissions",
            summary = "Submit and accept everything on behalf, in one recorded act (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AcceptAll.Result.class)))
    public Response acceptAll(@PathParam("round") UUID id, StepWrites.AcceptAll write) {
        var round = access.administered(id);
        return Response.ok(acceptAll.accept(round, bodies.valid(write).reason()))
                .build();
    }
}
