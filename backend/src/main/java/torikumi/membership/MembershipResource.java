package torikumi.membership;

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
import torikumi.member.Member;
import torikumi.persistence.Conditions;
import torikumi.security.Caller;
import torikumi.security.Membership;
import torikumi.security.Rights;
import torikumi.security.Role;

/**
 * {@code /memberships}: the secretariat looks after the seats of its council, an approver after their own seat, and
 * the system administrator says who is secretariat. Nobody else learns who is what.
 */
@Path("/api/v1/memberships")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "memberships")
public class MembershipResource {

    private static final String TYPE = "membership";

    @Inject
    Rights rights;

    @Inject
    MembershipRules rules;

    @Inject
    Bodies bodies;

    @Inject
    Caller caller;

    @Inject
    Preconditions preconditions;

    @Inject
    AuditLog audit;

    @GET
    @Authenticated
    @Operation(operationId = "listMemberships", summary = "Who is what on a council, or on one of its seats")
    public ListView<MembershipView> list(
            @QueryParam("council") @Parameter(description = "Id or slug; for its secretariat") String council,
            @QueryParam("member") @Parameter(description = "A seat; also for its approver") UUID member,
            @BeanParam @Valid PageParams page) {
        var filter = member != null ? ofSeat(member) : ofCouncil(council);
        var count = Membership.count("from Membership" + filter.where(), filter.parameters());
        var after = page.after(1);
        if (after != null) {
            filter.and("id > :id", "id", page.id(after, 0));
        }
        List<Membership> rows = Membership.<Membership>find(
                        "from Membership" + filter.where() + " order by id", filter.parameters())
                .page(0, page.limit + 1)
                .list();
        return ListView.of(rows, count, page.limit, MembershipView::of, row -> List.of(row.id.toString()));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getMembership", summary = "A membership")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MembershipView.class)))
    public Response get(@PathParam("id") UUID id) {
        var membership = byId(id);
        return Responses.ok(MembershipView.of(membership), membership.version);
    }

    @POST
    @Authenticated
    @Transactional
    @Operation(
            operationId = "createMembership",
            summary = "Give somebody a role (secretariat, approver of the seat; a secretariat: system administrator)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MembershipView.class)))
    public Response create(MembershipWrite write) {
        var membership = new Membership();
        place(membership, Bodies.present(write));
        bodies.valid(write);
        membership.sub = MembershipRules.subject(write);
        membership.role = write.role();
        MembershipRules.refuseTwice(membership, write.role());
        var person = Person.<Person>findByIdOptional(membership.sub);
        membership.name = write.name() != null
                ? write.name()
                : person.map(known -> known.name).orElse("");
        membership.email = write.email() != null
                ? write.email()
                : person.map(known -> known.email).orElse(null);
        membership.persistAndFlush();
        var view = MembershipView.of(membership);
        audit.record("create", TYPE, membership.id, membership.councilId, null, view);
        return Responses.created("/api/v1/memberships/" + membership.id, view, membership.version);
    }

    @PUT
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "replaceMembership", summary = "Give somebody another role on the same seat")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MembershipView.class)))
    public Response replace(@PathParam("id") UUID id, MembershipWrite.Update write) {
        var membership = byId(id);
        if (membership.role == Role.SECRETARIAT) {
            rights.administerSystem();
        }
        var before = MembershipView.of(membership);
        preconditions.match(membership.version, () -> before);
        bodies.valid(write);
        if ((write.role() == Role.SECRETARIAT) != (membership.role == Role.SECRETARIAT)) {
            throw Problem.invalid("/role", "role_of_other_kind");
        }
        if (write.role() != membership.role) {
            MembershipRules.refuseTwice(membership, write.role());
            rules.keepAnApprover(membership);
            membership.role = write.role();
            Membership.flush();
        }
        var view = MembershipView.of(membership);
        audit.record("update", TYPE, id, membership.councilId, before, view);
        return Responses.ok(view, membership.version);
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "deleteMembership", summary = "Take a role away; it ends with the next request")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        var membership = byId(id);
        if (membership.role == Role.SECRETARIAT) {
            rights.administerSystem();
        }
        var before = MembershipView.of(membership);
        preconditions.match(membership.version, () -> before);
        rules.keepAnApprover(membership);
        Removal.of(List.of(membership));
        audit.record("delete", TYPE, id, membership.councilId, before, null);
    }

    private Conditions ofSeat(UUID memberId) {
        var member = member(memberId);
        rights.managePeople(member.councilId, member.id);
        return new Conditions().and("memberId = :member", "member", member.id);
    }

    private Conditions ofCouncil(String key) {
        if (key == null) {
            throw Problem.malformed("?council", "constraint_not_null");
        }
        var council = Council.byKey(key).id;
        var filter = new Conditions().and("councilId = :council", "council", council);
        if (caller.isSystemAdmin() && !caller.isSecretariat(council)) {
            return filter.and("role = :role", "role", Role.SECRETARIAT);
        }
        rights.administerHidden(council);
        return filter;
    }

    private void place(Membership membership, MembershipWrite write) {
        if (write.role() == Role.SECRETARIAT) {
            rights.administerSystem();
            membership.councilId = Council.byKey(
                            Required.field("/council_id", write.councilId()).toString())
                    .id;
        } else {
            var member = member(Required.field("/member_id", write.memberId()));
            rights.managePeople(member.councilId, member.id);
            membership.councilId = member.councilId;
            membership.memberId = member.id;
        }
    }

    private Membership byId(UUID id) {
        var membership = Membership.<Membership>findByIdOptional(id).orElseThrow(Problem::notFound);
        if (membership.memberId != null) {
            rights.managePeople(membership.councilId, membership.memberId);
        } else if (!caller.isSystemAdmin()) {
            rights.administerHidden(membership.councilId);
        }
        return membership;
    }

    private static Member member(UUID id) {
        return Member.<Member>findByIdOptional(id).orElseThrow(Problem::notFound);
    }
}
