package torikumi.council;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import torikumi.audit.AuditLog;
import torikumi.http.Bodies;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Responses;
import torikumi.security.Rights;

/** {@code /councils}: public to read; the system administrator creates, the secretariat edits its own. */
@Path("/api/v1/councils")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "councils")
public class CouncilResource {

    @Inject
    Rights rights;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @Inject
    AuditLog audit;

    @GET
    @PermitAll
    @Operation(operationId = "listCouncils", summary = "Councils in order of their slugs")
    public ListView<CouncilView> list(@BeanParam @Valid PageParams page) {
        var after = page.after(1);
        List<Council> rows = Council.find("slug > ?1 order by slug", after == null ? "" : after.getFirst())
                .page(0, page.limit + 1)
                .list();
        return ListView.of(rows, Council.count(), page.limit, CouncilView::of, council -> List.of(council.slug));
    }

    @GET
    @Path("/{council}")
    @PermitAll
    @Operation(operationId = "getCouncil", summary = "A council by id or slug")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CouncilView.class)))
    public Response get(@PathParam("council") String key) {
        var council = Council.byKey(key);
        return Responses.ok(CouncilView.of(council), council.version);
    }

    @POST
    @Authenticated
    @Transactional
    @Operation(operationId = "createCouncil", summary = "Create a council (system administrator)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CouncilView.class)))
    public Response create(CouncilWrite write) {
        rights.administerSystem();
        bodies.valid(write);
        refuseTakenSlug(write.slug(), null);
        var council = new Council();
        write.applyTo(council);
        council.persistAndFlush();
        var view = CouncilView.of(council);
        audit.record("create", "council", council.id, council.id, null, view);
        return Responses.created("/api/v1/councils/" + council.slug, view, council.version);
    }

    @PUT
    @Path("/{council}")
    @Authenticated
    @Transactional
    @Operation(operationId = "replaceCouncil", summary = "Replace a council's wordings and settings (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CouncilView.class)))
    public Response replace(@PathParam("council") String key, CouncilWrite write) {
        var council = Council.byKey(key);
        rights.administer(council.id);
        var before = CouncilView.of(council);
        preconditions.match(council.version, () -> before);
        bodies.valid(write);
        refuseTakenSlug(write.slug(), council.id);
        write.applyTo(council);
        Council.flush();
        var view = CouncilView.of(council);
        audit.record("update", "council", council.id, council.id, before, view);
        return Responses.ok(view, council.version);
    }

    private static void refuseTakenSlug(String slug, UUID own) {
        var taken = Council.<Council>find("slug", slug).firstResultOptional();
        if (taken.isPresent() && !taken.get().id.equals(own)) {
            throw Problem.conflict("slug_taken", slug);
        }
    }
}
