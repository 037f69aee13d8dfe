package torikumi.edition;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.audit.AuditLog;
import torikumi.http.Bodies;
import torikumi.http.Messages;
import torikumi.round.RoundAccess;
import torikumi.security.Caller;

/** Compiles and publishes editions of a round. */
@Path("/api/v1/rounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "editions")
public class CompileResource {

    @Inject
    RoundAccess rounds;

    @Inject
    EditionList editions;

    @Inject
    Publisher publisher;

    @Inject
    Bodies bodies;

    @Inject
    AuditLog audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Context
    HttpHeaders headers;

    @POST
    @Path("/{round}/editions")
    @Authenticated
    @Transactional
    @Operation(
            operationId = "createEdition",
            summary =
                    "Compile an edition from the last accepted versions or a draft, and publish it unless it is for the meeting")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EditionView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The round's state forbids it, or members_without_accepted_version: confirm these members")
    public Response create(@PathParam("round") UUID roundId, EditionWrite write) {
        var round = rounds.administered(roundId);
        bodies.valid(write);
        var by = new Publisher.Compiler(caller.sub(), caller.name(), Messages.language(headers));
        var edition = publisher.compile(round, write, by, clock.instant());
        var view = editions.view(edition);
        audit.record(edition.published ? "publish" : "compile", "edition", edition.id, edition.councilId, null, view);
        return Response.created(URI.create("/api/v1/editions/" + edition.id))
                .entity(view)
                .header("ETag", EditionResource.etag(view))
                .build();
    }
}
