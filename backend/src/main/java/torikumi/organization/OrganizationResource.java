package torikumi.organization;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import torikumi.http.Bodies;
import torikumi.http.ListView;
import torikumi.http.Messages;
import torikumi.http.PageParams;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Removal;
import torikumi.http.Responses;
import torikumi.persistence.Conditions;
import torikumi.security.Rights;

/** {@code /organizations}: public to read; the system administrator writes. */
@Path("/api/v1/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "organizations")
public class OrganizationResource {

    private static final String TYPE = "organization";

    @Inject
    Rights rights;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @Inject
    AuditLog audit;

    @Context
    HttpHeaders headers;

    @GET
    @PermitAll
    @Operation(operationId = "listOrganizations", summary = "Organisations in order of their names")
    public ListView<OrganizationView> list(
            @QueryParam("q") @Parameter(description = "Part of the name or its reading, or the 法人番号") String q,
            @BeanParam @Valid PageParams page) {
        var filter = new Conditions()
                .and(
                        "locate(:q, lower(name)) > 0 or locate(:q, lower(nameKana)) > 0 or corporateNumber = :q",
                        "q",
                        q == null || q.isBlank() ? null : q.strip().toLowerCase());
        var count = Organization.count("from Organization" + filter.where(), filter.parameters());
        var after = page.after(2);
        if (after != null) {
            filter.and("(name, id) > (:name, :id)", "name", after.getFirst());
            filter.parameters().put("id", page.id(after, 1));
        }
        List<Organization> rows = Organization.<Organization>find(
                        "from Organization" + filter.where() + " order by name, id", filter.parameters())
                .page(0, page.limit + 1)
                .list();
        return ListView.of(rows, count, page.limit, this::view, row -> List.of(row.name, row.id.toString()));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getOrganization", summary = "An organisation")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrganizationView.class)))
    public Response get(@PathParam("id") UUID id) {
        var organization = byId(id);
        return Responses.ok(view(organization), organization.version);
    }

    @POST
    @Authenticated
    @Transactional
    @Operation(operationId = "createOrganization", summary = "Create an organisation (system administrator)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OrganizationView.class)))
    public Response create(OrganizationWrite write) {
        rights.administerSystem();
        bodies.valid(write);
        var organization = new Organization();
        write.applyTo(organization);
        organization.persistAndFlush();
        var view = view(organization);
        audit.record("create", TYPE, organization.id, null, null, view);
        return Responses.created("/api/v1/organizations/" + organization.id, view, organization.version);
    }

    @PUT
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "replaceOrganization", summary = "Replace an organisation (system administrator)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrganizationView.class)))
    public Response replace(@PathParam("id") UUID id, OrganizationWrite write) {
        var organization = byId(id);
        rights.administerSystem();
        var before = view(organization);
        preconditions.match(organization.version, () -> before);
        bodies.valid(write);
        write.applyTo(organization);
        Organization.flush();
        var view = view(organization);
        audit.record("update", TYPE, id, null, before, view);
        return Responses.ok(view, organization.version);
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "deleteOrganization", summary = "Delete an organisation that nothing refers to")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        var organization = byId(id);
        rights.administerSystem();
        var before = view(organization);
        preconditions.match(organization.version, () -> before);
        Removal.of(List.of(organization));
        audit.record("delete", TYPE, id, null, before, null);
    }

    private OrganizationView view(Organization organization) {
        return OrganizationView.of(organization, Messages.language(headers));
    }

    private static Organization byId(UUID id) {
        return Organization.<Organization>findByIdOptional(id).orElseThrow(Problem::notFound);
    }
}
