package torikumi.submission.rereading;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Problem;
import torikumi.security.Caller;
import torikumi.security.Rights;

/** How far the texts are read anew after a change of the catalogue: for those who look after a catalogue. */
@Path("/api/v1/rereadings")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "mentions")
public class RereadingResource {

    @Inject
    Caller caller;

    @Inject
    Rights rights;

    /** The list's shape in the contract. */
    @Schema(name = "RereadingList")
    public record Page(
            ListView.Metadata metadata,
            List<RereadingView> results,
            @Schema(nullable = true) String nextCursor) {}

    @GET
    @Operation(
            operationId = "listRereadings",
            summary = "Readings of all texts for the catalogue's names, the latest first (secretariats)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(@BeanParam @Valid PageParams page) {
        looksAfterSomething();
        var after = page.after(1);
        List<Rereading> rows = after == null
                ? Rereading.<Rereading>find("order by id desc")
                        .page(0, page.limit + 1)
                        .list()
                : Rereading.<Rereading>find("id < ?1 order by id desc", page.id(after, 0))
                        .page(0, page.limit + 1)
                        .list();
        return Caching.byCaller(Response.ok(ListView.of(
                        rows, Rereading.count(), page.limit, RereadingView::of, row -> List.of(row.id.toString()))))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRereading", summary = "How far a reading of all texts has come (secretariats)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RereadingView.class)))
    public Response get(@PathParam("id") UUID id) {
        looksAfterSomething();
        return Caching.byCaller(Response.ok(RereadingView.of(Rereading.byId(id))))
                .build();
    }

    private void looksAfterSomething() {
        rights.signedIn();
        if (!caller.isSystemAdmin() && rights.administeredCouncils().isEmpty()) {
            throw Problem.notFound();
        }
    }
}
