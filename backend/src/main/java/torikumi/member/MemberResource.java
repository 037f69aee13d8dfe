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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import torikumi.organization.Organization;
import torikumi.persistence.Conditions;
import torikumi.security.Rights;

/** {@code /members}: public to read; the council's secretariat writes. */
@Path("/api/v1/members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "members")
public class MemberResource {

    private static final String TYPE = "member";
    private static final String FROM = "from Member m left join fetch m.category c";
    // Seats without a category stand after those with one.
    private static final String CATEGORY_POSITION = "coalesce(c.position, " + Integer.MAX_VALUE + ")";

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
    @Operation(operationId = "listMembers", summary = "A council's members, in printed order")
    public ListView<MemberView> list(
            @QueryParam("council") @NotBlank @Parameter(required = true, description = "Id or slug") String council,
            @QueryParam("valid_on") @Parameter(description = "Only who sat on the council on that day")
                    LocalDate validOn,
            @BeanParam @Valid PageParams page) {
        var filter = new Conditions()
                .and("m.councilId = :council", "council", Council.byKey(council).id)
                .and(
                        "(m.validFrom is null or m.validFrom <= :day) and (m.validTo is null or m.validTo >= :day)",
                        "day",
                        validOn);
        var count = Member.count("from Member m" + filter.where(), filter.parameters());
        var after = page.after(3);
        if (after != null) {
            filter.and(
                    "(" + CATEGORY_POSITION + ", m.position, m.id) > (:category, :position, :id)",
                    "category",
                    page.number(after, 0));
            filter.parameters().put("position", page.number(after, 1));
            filter.parameters().put("id", page.id(after, 2));
        }
        var order = " order by " + CATEGORY_POSITION + ", m.position, m.id";
        List<Member> rows = Member.<Member>find(FROM + filter.where() + order, filter.parameters())
                .page(0, page.limit + 1)
                .list();
        return ListView.of(rows, count, page.limit, MemberView::of, MemberResource::key);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getMember", summary = "A member")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response get(@PathParam("id") UUID id) {
        var member = byId(id);
        return Responses.ok(MemberView.of(member), member.version);
    }

    @POST
    @Authenticated
    @Transactional
    @Operation(operationId = "createMember", summary = "Give a council a member (secretariat)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response create(MemberWrite write) {
        Bodies.present(write);
        var member = new Member();
        member.councilId =
                Council.byKey(Required.field("/council_id", write.councilId()).toString()).id;
        rights.administer(member.councilId);
        bodies.valid(write);
        apply(write, member);
        member.persistAndFlush();
        var view = MemberView.of(member);
        audit.record("create", TYPE, member.id, member.councilId, null, view);
        return Responses.created("/api/v1/members/" + member.id, view, member.version);
    }

    @PUT
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "replaceMember", summary = "Replace a member's name, place and term (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response replace(@PathParam("id") UUID id, MemberWrite write) {
        var member = byId(id);
        rights.administer(member.councilId);
        var before = MemberView.of(member);
        preconditions.match(member.version, () -> before);
        bodies.valid(write);
        apply(write, member);
        Member.flush();
        var view = MemberView.of(member);
        audit.record("update", TYPE, id, member.councilId, before, view);
        return Responses.ok(view, member.version);
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "deleteMember", summary = "Delete a member that nothing refers to (secretariat)")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        var member = byId(id);
        rights.administer(member.councilId);
        var before = MemberView.of(member);
        preconditions.match(member.version, () -> before);
        Removal.of(List.of(member));
        audit.record("delete", TYPE, id, member.councilId, before, null);
    }

    private static void apply(MemberWrite write, Member member) {
        Category category = null;
        if (write.category() != null) {
            category = Category.<Category>findByIdOptional(write.category().id())
                    .filter(found -> found.councilId.equals(member.councilId))
                    .orElseThrow(() -> Problem.invalid("/category/id", "category_unknown"));
        }
        if (write.organizationId() != null
                && Organization.findByIdOptional(write.organizationId()).isEmpty()) {
            throw Problem.invalid("/organization_id", "organization_unknown");
        }
        write.applyTo(member, category);
    }

    private static Member byId(UUID id) {
        return Member.<Member>find(FROM + " where m.id = :id", Map.of("id", id))
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    private static List<String> key(Member member) {
        var category = member.category == null ? Integer.MAX_VALUE : member.category.position;
        return List.of(String.valueOf(category), String.valueOf(member.position), member.id.toString());
    }
}
