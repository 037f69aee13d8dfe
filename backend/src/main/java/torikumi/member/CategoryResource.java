package torikumi.member;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.audit.AuditLog;
import torikumi.council.Council;
import torikumi.http.Bodies;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Removal;
import torikumi.http.Required;
import torikumi.http.Responses;
import torikumi.persistence.Conditions;
import torikumi.security.Rights;

/** {@code /categories}: public to read; the council's secretariat writes. */
@Path("/api/v1/categories")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "categories")
public class CategoryResource {

    private static final String TYPE = "category";

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
    @Operation(operationId = "listCategories", summary = "A council's categories of members, in printed order")
    public ListView<CategoryView> list(
            @QueryParam("council") @NotBlank @Parameter(required = true, description = "Id or slug") String council,
            @BeanParam @Valid PageParams page) {
        var filter = new Conditions().and("councilId = :council", "council", Council.byKey(council).id);
        var count = Category.count("from Category" + filter.where(), filter.parameters());
        var after = page.after(2);
        if (after != null) {
            filter.and("(position, id) > (:position, :id)", "position", page.number(after, 0));
            filter.parameters().put("id", page.id(after, 1));
        }
        List<Category> rows = Category.<Category>find(
                        "from Category" + filter.where() + " order by position, id", filter.parameters())
                .page(0, page.limit + 1)
                .list();
        return ListView.of(
                rows,
                count,
                page.limit,
                CategoryView::of,
                row -> List.of(String.valueOf(row.position), row.id.toString()));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getCategory", summary = "A category of members")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CategoryView.class)))
    public Response get(@PathParam("id") UUID id) {
        var category = byId(id);
        return Responses.ok(CategoryView.of(category), category.version);
    }

    @POST
    @Authenticated
    @Transactional
    @Operation(operationId = "createCategory", summary = "Create a category of members (secretariat)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CategoryView.class)))
    public Response create(CategoryWrite write) {
        Bodies.present(write);
        var category = new Category();
        category.councilId =
                Council.byKey(Required.field("/council_id", write.councilId()).toString()).id;
        rights.administer(category.councilId);
        bodies.valid(write);
        write.applyTo(category);
        category.persistAndFlush();
        var view = CategoryView.of(category);
        audit.record("create", TYPE, category.id, category.councilId, null, view);
        return Responses.created("/api/v1/categories/" + category.id, view, category.version);
    }

    @PUT
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "replaceCategory", summary = "Replace a category of members (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CategoryView.class)))
    public Response replace(@PathParam("id") UUID id, CategoryWrite write) {
        var category = byId(id);
        rights.administer(category.councilId);
        var before = CategoryView.of(category);
        preconditions.match(category.version, () -> before);
        bodies.valid(write);
        write.applyTo(category);
        Category.flush();
        var view = CategoryView.of(category);
        audit.record("update", TYPE, id, category.councilId, before, view);
        return Responses.ok(view, category.version);
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "deleteCategory", summary = "Delete a category that no member has (secretariat)")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        var category = byId(id);
        rights.administer(category.councilId);
        var before = CategoryView.of(category);
        preconditions.match(category.version, () -> before);
        if (Member.count("category.id", id) > 0) {
            throw Problem.conflict("category_has_members");
        }
        Removal.of(List.of(category));
        audit.record("delete", TYPE, id, category.councilId, before, null);
    }

    private static Category byId(UUID id) {
        return Category.<Category>findByIdOptional(id).orElseThrow(Problem::notFound);
    }
}
