package torikumi.submission.presence;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Problem;
import torikumi.security.Caller;
import torikumi.submission.EntryKind;
import torikumi.submission.RoundFrames;
import torikumi.submission.WriteGate;

/** A stream of who else is at work in a submission; the open stream is the announcement of oneself. */
@Path("/api/v1/submissions")
@Authenticated
@Tag(name = "submissions")
public class PresenceResource {

    @Inject
    WriteGate gate;

    @Inject
    Caller caller;

    @Inject
    RoundFrames frames;

    @Inject
    PresenceRooms rooms;

    @GET
    @Path("/{submission}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "watchSubmission",
            summary = "Who else has which cell open (server-sent events): a hint that nothing depends on")
    @APIResponse(
            responseCode = "200",
            description = "Events named presence, each with the people who are there now",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = PresenceRooms.Present.class)))
    public void watch(
            @PathParam("submission") UUID submission,
            @QueryParam("theme") Integer theme,
            @QueryParam("kind") EntryKind kind,
            @Context SseEventSink sink,
            @Context Sse sse) {
        var part = gate.readable(submission);
        if (theme != null && frames.of(part.round().id).theme(theme).isEmpty()) {
            throw Problem.malformed("?theme", "theme_not_in_round", String.valueOf(theme));
        }
        rooms.join(submission, caller.sub(), new PresenceRooms.Person(caller.name(), theme, kind), sink, sse);
    }
}
