package torikumi.analysis;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.edition.EditionAccess;
import torikumi.http.Caching;
import torikumi.program.ProgramCatalogue;

/** What is new, gone and renamed since the last round. */
@Path("/api/v1/editions/{edition}/program_changes")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "analysis")
public class ProgramChangesResource {

    @Inject
    EditionAccess access;

    @Inject
    ProgramCatalogue catalogue;

    @GET
    @Operation(
            operationId = "compareEditionPrograms",
            summary = "The programmes that are new, gone or renamed since the council's last published round")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgramChangesView.class)))
    public Response get(@PathParam("edition") UUID id) {
        var edition = access.readable(id);
        var view = ProgramComparison.previous(edition)
                .map(previous -> ProgramComparison.compare(edition, previous, catalogue::winner))
                .orElseGet(() -> new ProgramChangesView(id, null, List.of(), List.of(), List.of()));
        var answer = Response.ok(view);
        return (edition.published ? Caching.shared(answer) : Caching.byCaller(answer)).build();
    }
}
