package torikumi.search;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Preconditions;

/** The numbers of entries as data, over rounds, members and councils. */
@Path("/api/v1/figures")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "figures")
public class FiguresResource {

    /** The list's shape in the contract. */
    @Schema(name = "FigureItemList")
    public record Page(
            ListView.Metadata metadata,
            List<FigureItem> results,
            @Schema(nullable = true) String nextCursor) {}

    @Inject
    FigureList list;

    @Inject
    Preconditions preconditions;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            operationId = "searchFigures",
            summary = "The numbers of entries as data, each with its sentence, in the order of the printed tables")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    @APIResponse(responseCode = "304", description = "The caller has this page already")
    public Response list(@BeanParam @Valid FigureFilter filter, @BeanParam @Valid PageParams page) {
        if (filter.isWorking()) {
            return Caching.byCaller(Response.ok(list.working(filter, page))).build();
        }
        var editions = list.editions(filter);
        var etag = PublishedPages.etag(uri, editions, filter.meant());
        if (preconditions.unchanged(etag)) {
            return Caching.shared(Response.notModified()).header("ETag", etag).build();
        }
        return Caching.shared(Response.ok(list.published(filter, editions, page)))
                .header("ETag", etag)
                .build();
    }
}
