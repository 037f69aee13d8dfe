package torikumi.search;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.http.NextLinkFilter;
import torikumi.http.PageParams;
import torikumi.http.Preconditions;
import torikumi.submission.entry.EntryView;
import torikumi.text.Sha256;

/** Reading entries. Published ones are the same for everybody; the rest depends on who asks. */
@Path("/api/v1/entries")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "entries")
public class EntriesResource {

    /** The list's shape in the contract. */
    @Schema(name = "EntryList")
    public record Page(
            ListView.Metadata metadata,
            List<EntryView> results,
            @Schema(nullable = true) String nextCursor) {}

    @Inject
    PublishedList published;

    @Inject
    WorkingList working;

    @Inject
    EntryReading reading;

    @Inject
    Preconditions preconditions;

    @Inject
    PublishedPages pages;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            operationId = "listEntries",
            summary = "Entries in the order of the printed tables, the latest fiscal year first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    @APIResponse(responseCode = "304", description = "The caller has this page already")
    public Response list(@BeanParam @Valid EntryFilter filter, @BeanParam @Valid PageParams page) {
        if (filter.isWorking()) {
            return working(working.page(filter, page));
        }
        var editions = published.editions(filter);
        var etag = PublishedPages.etag(uri, editions, filter.programs());
        if (preconditions.unchanged(etag)) {
            return Caching.shared(Response.notModified()).header("ETag", etag).build();
        }
        var body = pages.of(etag, () -> published.page(filter, editions, page));
        return linked(Caching.shared(Response.ok(body.body())).header("ETag", etag), body.nextCursor());
    }

    @GET
    @Path("/{entry}")
    @Operation(
            operationId = "getEntry",
            summary = "The working entry for whoever may read it, else its latest published copy")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntryView.class)))
    public Response get(
            @PathParam("entry") UUID id,
            @QueryParam("edition") @Parameter(description = "Id of an edition: the entry as printed there")
                    UUID edition) {
        var view = edition == null ? reading.read(id) : reading.read(id, edition);
        return Caching.byCaller(Response.ok(view)).header("ETag", view.etag()).build();
    }

    // What is being written changes in many tables: only the answer itself says whether it is the same.
    private Response working(ListView<EntryView> list) {
        var body = pages.bytes(list);
        var etag = Sha256.etag(body);
        if (preconditions.unchanged(etag)) {
            return Caching.byCaller(Response.notModified()).header("ETag", etag).build();
        }
        return linked(Caching.byCaller(Response.ok(body)).header("ETag", etag), list.nextCursor());
    }

    private Response linked(Response.ResponseBuilder answer, String nextCursor) {
        return (nextCursor == null ? answer : answer.header("Link", NextLinkFilter.link(uri, nextCursor))).build();
    }
}
