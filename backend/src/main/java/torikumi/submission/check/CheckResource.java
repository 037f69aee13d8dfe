package torikumi.submission.check;

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
import torikumi.submission.WriteGate;

/** What to look at before handing in. */
@Path("/api/v1/submissions/{submission}/checks")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "submissions")
public class CheckResource {

    @Inject
    WriteGate gate;

    @Inject
    CheckReading reading;

    @GET
    @Operation(
            operationId = "getSubmissionChecks",
            summary = "What to look at before handing in, each with its place; none of it stops anybody")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionChecks.class)))
    public Response get(@PathParam("submission") UUID id) {
        return Caching.byCaller(Response.ok(reading.of(gate.readable(id)))).build();
    }
}
