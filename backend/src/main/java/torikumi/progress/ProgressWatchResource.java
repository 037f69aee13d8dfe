package torikumi.progress;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Problem;
import torikumi.round.RoundAccess;
import torikumi.security.Caller;

/** A stream that says when the matrix of a round is to be asked for again. */
@Path("/api/v1/rounds")
@Authenticated
@Tag(name = "rounds")
public class ProgressWatchResource {

    @Inject
    RoundAccess access;

    @Inject
    Caller caller;

    @Inject
    ProgressWatch watch;

    @GET
    @Path("/{round}/progress/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "watchRoundProgress",
            summary = "When something of a round changed (server-sent events; secretariat)")
    @APIResponse(
            responseCode = "200",
            description = "Events named progress, each with the revision that is to be read",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ProgressWatch.Change.class)))
    public void watch(
            @PathParam("round") UUID id,
            @QueryParam("since") @Parameter(description = "The revision that was read; every later one is told")
                    Long since,
            @Context SseEventSink sink,
            @Context Sse sse) {
        var round = access.administeredHidden(id);
        // After the rights: what is malformed is told to nobody who may not know of the round.
        if (since != null && since < 0) {
            throw Problem.malformed("?since", "not_a_number", String.valueOf(since));
        }
        watch.join(round.id, round.councilId, caller.sub(), since == null ? 0 : since, sink, sse);
    }
}
