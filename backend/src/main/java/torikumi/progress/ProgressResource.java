package torikumi.progress;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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
import torikumi.http.Caching;
import torikumi.round.RoundAccess;

/** How far a round is, and what waits to be reviewed; for its secretariat alone. */
@Path("/api/v1/rounds")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "rounds")
public class ProgressResource {

    @Inject
    RoundAccess access;

    @Inject
    ProgressReading reading;

    @GET
    @Path("/{round}/progress")
    @Operation(operationId = "getRoundProgress", summary = "Members x themes, how far each is (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundProgress.class)))
    public Response progress(@PathParam("round") UUID id) {
        return Caching.byCaller(Response.ok(reading.of(access.administeredHidden(id).id)))
                .build();
    }

    @GET
    @Path("/{round}/review_queue")
    @Operation(
            operationId = "getReviewQueue",
            summary = "What was handed in and waits to be reviewed, the longest wait first (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReviewQueue.class)))
    public Response queue(@PathParam("round") UUID id) {
        return Caching.byCaller(Response.ok(ReviewQueue.of(access.administeredHidden(id).id)))
                .build();
    }
}
