package torikumi.account;

import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
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
import torikumi.http.Responses;
import torikumi.persistence.Conditions;

/**
 * {@code /invitations}: the secretariat invites to the seats of its council, an approver to their own seat, the system
 * administrator to a secretariat.
 */
@Path("/api/v1/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "invitations")
public class InvitationResource {

    @Inject
    PeopleAccess access;

    @Inject
    InvitationDesk desk;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @Inject
    AuditLog audit;

    @Inject
    Event<AccountsQueued> queued;

    @Inject
    Clock clock;

    /** The list's shape in the contract. */
    @Schema(name = "InvitationList")
    public record Page(
            ListView.Metadata metadata,
            List<InvitationView> results,
            @Schema(nullable = true) String nextCursor) {}

    @GET
    @Operation(operationId = "listInvitations", summary = "Who was invited to a council, or to one of its seats")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(
            @QueryParam("council") @Parameter(description = "Id or slug; for its secretariat") String council,
            @QueryParam("member") @Parameter(description = "A seat; also for its approver") UUID member,
            @BeanParam @Valid PageParams page) {
        var scope = access.scope(council, member);
        var filter = new Conditions()
                .and("councilId = :council", "council", scope.councilId())
                .and("memberId = :member", "member", scope.memberId())
                .and("role = :role", "role", scope.only());
        var count = Invitation.count("from Invitation" + filter.where(), filter.parameters());
        var after = page.after(1);
        if (after != null) {
            filter.and("id < :id", "id", page.id(after, 0));
        }
        List<Invitation> rows = Invitation.<Invitation>find(
                        "from Invitation" + filter.where() + " order by id desc", filter.parameters())
                .page(0, page.limit + 1)
                .list();
        var views = desk.views(rows);
        return Caching.byCaller(Response.ok(ListView.of(
                        rows,
                        count,
                        page.limit,
                        row -> views.get(rows.indexOf(row)),
                        row -> List.of(row.id.toString()))))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getInvitation", summary = "An invitation")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InvitationView.class)))
    public Response get(@PathParam("id") UUID id) {
        return ok(byId(id));
    }

    @POST
    @Transactional
    @Operation(
            operationId = "createInvitation",
            summary =
                    "Invite somebody by mail (secretariat, approver of the seat; a secretariat: system administrator)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = InvitationView.class)))
    public Response create(InvitationWrite write) {
        var place = access.place(Bodies.present(write));
        bodies.valid(write);
        var invitation = desk.invite(place.councilId(), place.memberId(), write.role(), write.name(), write.email());
        return Responses.created("/api/v1/invitations/" + invitation.id, desk.view(invitation), invitation.version);
    }

    @POST
    @Path("/{id}/resend")
    @Transactional
    @Operation(operationId = "resendInvitation", summary = "Send an invitation again; the former link stays good")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InvitationView.class)))
    public Response resend(@PathParam("id") UUID id) {
        var invitation = byId(id);
        var before = desk.view(invitation);
        preconditions.match(invitation.version, () -> before);
        if (before.state() == Invitation.State.ACCEPTED || before.state() == Invitation.State.GRANTED) {
            throw Problem.conflict("invitation_answered");
        }
        invitation.queue(clock.instant());
        Invitation.flush();
        audit.record("resend", InvitationDesk.TYPE, id, invitation.councilId, before, desk.view(invitation));
        queued.fire(new AccountsQueued());
        return ok(invitation);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteInvitation", summary = "Take back an invitation that has not gone out")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        var invitation = byId(id);
        var before = desk.view(invitation);
        preconditions.match(invitation.version, () -> before);
        if (invitation.sub != null) {
            throw Problem.conflict("invitation_carried_out");
        }
        Removal.of(List.of(invitation));
        audit.record("delete", InvitationDesk.TYPE, id, invitation.councilId, before, null);
    }

    private Response ok(Invitation invitation) {
        return Caching.byCaller(Response.fromResponse(Responses.ok(desk.view(invitation), invitation.version)))
                .build();
    }

    private Invitation byId(UUID id) {
        var invitation = Invitation.<Invitation>findByIdOptional(id).orElseThrow(Problem::notFound);
        access.manage(invitation.councilId, invitation.memberId);
        return invitation;
    }
}
