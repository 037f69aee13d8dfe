package torikumi.department;

import io.quarkus.security.Authenticated;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
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
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Removal;
import torikumi.http.Required;
import torikumi.http.Responses;
import torikumi.member.Member;

/** {@code /departments}: read by the people of the organisation's seats; their approvers and the secretariat write. */
@Path("/api/v1/departments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "departments")
public class DepartmentResource {

    private static final String TYPE = "department";

    @Inject
    DepartmentAccess access;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listDepartments", summary = "The departments of a seat's organisation, in its own order")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(
            @QueryParam("member") @Parameter(description = "A seat of the organisation") UUID member,
            @QueryParam("organization") @Parameter(description = "The organisation itself") UUID organization,
            @BeanParam @Valid PageParams page) {
        var filter = access.listed(member, organization);
        var count = Department.count("from Department" + filter.where(), filter.parameters());
        var after = page.after(2);
        if (after != null) {
            filter.and("(position, id) > (:position, :id)", "position", page.number(after, 0));
            filter.parameters().put("id", page.id(after, 1));
        }
        List<Department> rows = Department.<Department>find(
                        "from Department" + filter.where() + " order by position, id", filter.parameters())
                .page(0, page.limit + 1)
                .list();
        return Caching.byCaller(Response.ok(ListView.of(
                        rows,
                        count,
                        page.limit,
                        DepartmentView::of,
                        row -> List.of(String.valueOf(row.position), row.id.toString()))))
                .build();
    }

    /** The list's shape in the contract. */
    @Schema(name = "DepartmentList")
    public record Page(
            ListView.Metadata metadata,
            List<DepartmentView> results,
            @Schema(nullable = true) String nextCursor) {}

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDepartment", summary = "A department")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    public Response get(@PathParam("id") UUID id) {
        var department = access.readable(id);
        return Caching.byCaller(Response.fromResponse(Responses.ok(DepartmentView.of(department), department.version)))
                .build();
    }

    @POST
    @Transactional
    @Operation(operationId = "createDepartment", summary = "Add a department (approver of a seat, secretariat)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    public Response create(DepartmentWrite write) {
        Bodies.present(write);
        var member = access.managed(Required.field("/member_id", write.memberId()));
        bodies.valid(write);
        var name = write.name().strip();
        var filter = access.of(member);
        refuseTaken(member, name, null);
        Integer last = Department.find("select max(position) from Department" + filter.where(), filter.parameters())
                .project(Integer.class)
                .firstResult();
        var position = write.position() != null ? write.position() : last == null ? 1 : last + 1;
        var department = Department.of(member, name, position);
        department.persistAndFlush();
        var view = DepartmentView.of(department);
        audit.record("create", TYPE, department.id, member.councilId, null, view);
        return Responses.created("/api/v1/departments/" + department.id, view, department.version);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "replaceDepartment",
            summary = "Rename or move a department; what was written keeps its text")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    public Response replace(@PathParam("id") UUID id, DepartmentWrite write) {
        var department = access.readable(id);
        var member = access.managed(department);
        var before = DepartmentView.of(department);
        preconditions.match(department.version, () -> before);
        bodies.valid(write);
        var name = write.name().strip();
        refuseTaken(member, name, id);
        department.rename(name, LocalDate.now(clock));
        if (write.position() != null) {
            department.position = write.position();
        }
        Department.flush();
        var view = DepartmentView.of(department);
        audit.record("update", TYPE, id, member.councilId, before, view);
        return Responses.ok(view, department.version);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteDepartment", summary = "Take a department off the list; what was written stays")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        var department = access.readable(id);
        var member = access.managed(department);
        var before = DepartmentView.of(department);
        preconditions.match(department.version, () -> before);
        Removal.of(List.of(department));
        audit.record("delete", TYPE, id, member.councilId, before, null);
    }

    private void refuseTaken(Member member, String name, UUID except) {
        var filter = access.of(member).and("name = :name", "name", name).and("id <> :except", "except", except);
        if (Department.count("from Department" + filter.where(), filter.parameters()) > 0) {
            throw Problem.conflict("department_exists", name);
        }
    }
}
