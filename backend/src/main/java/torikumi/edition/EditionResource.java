package torikumi.edition;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import torikumi.http.Caching;
import torikumi.http.PageParams;
import torikumi.http.Preconditions;

/** {@code /editions}: public, but for drafts. */
@Path("/api/v1/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "editions")
public class EditionResource {

    @Inject
    EditionAccess access;

    @Inject
    EditionList editions;

    @Inject
    Preconditions preconditions;

    @GET
    @PermitAll
    @Operation(operationId = "listEditions", summary = "Editions, the latest first; drafts for those they are made for")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EditionList.Page.class)))
    public Response list(
            @QueryParam("council") @Parameter(description = "Id or slug of a council") String council,
            @QueryParam("round") @Parameter(description = "Id of a round") UUID round,
            @BeanParam @Valid PageParams page) {
        return Caching.byCaller(Response.ok(editions.page(council, round, page)))
                .build();
    }

    @GET
    @Path("/{edition}")
    @PermitAll
    @Operation(operationId = "getEdition", summary = "An edition with the addresses of its documents")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EditionView.class)))
    public Response get(@PathParam("edition") UUID id) {
        var edition = access.readable(id);
        var view = editions.view(edition);
        var etag = etag(view);
        var answer = preconditions.unchanged(etag) ? Response.notModified() : Response.ok(view);
        return (edition.published ? Caching.shared(answer) : Caching.byCaller(answer))
                .header("ETag", etag)
                .build();
    }

    /** What is shown changes when a newer edition appears and when a document is first made. */
    static String etag(EditionView view) {
        var made = view.documents().stream()
                .filter(document -> document.sha256() != null)
                .count();
        return "\"" + view.version() + "." + made + (view.newerEditionId() == null ? "" : "." + view.newerEditionId())
                + "\"";
    }
}
