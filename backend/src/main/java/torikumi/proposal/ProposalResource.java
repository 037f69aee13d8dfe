package torikumi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.audit.AuditLog;
import torikumi.council.Council;
import torikumi.http.Bodies;
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Preconditions;
import torikumi.http.Required;
import torikumi.http.Responses;
import torikumi.security.Caller;
import torikumi.security.Rights;
import torikumi.text.PlainText;

/** {@code /organization_proposals}: a secretariat proposes, the system administrator decides. */
@Path("/api/v1/organization_proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "organization_proposals")
public class ProposalResource {

    private static final String TYPE = "organization_proposal";

    /** The list's shape in the contract. */
    @Schema(name = "OrganizationProposalList")
    public record Page(
            ListView.Metadata metadata,
            List<ProposalView> results,
            @Schema(nullable = true) String nextCursor) {}

    /** Why it was decided so. */
    @Schema(name = "OrganizationProposalDecision")
    public record DecisionWrite(
            @Schema(nullable = true) @PlainText(max = 1000, multiline = true)
            String reason) {}

    @Inject
    Rights rights;

    @Inject
    ProposalList proposals;

    @Inject
    ProposalDecision decision;

    @Inject
    Preconditions preconditions;

    @Inject
    Bodies bodies;

    @Inject
    AuditLog audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "listOrganizationProposals",
            summary = "Proposals: all for the system administrator, its own for a secretariat; the latest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(@QueryParam("state") ProposalState state, @BeanParam @Valid PageParams page) {
        return Caching.byCaller(Response.ok(proposals.page(state, page))).build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOrganizationProposal", summary = "A proposal")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response get(@PathParam("id") UUID id) {
        var proposal = proposals.readable(id);
        return Responses.ok(proposals.view(proposal), proposal.version);
    }

    @POST
    @Transactional
    @Operation(
            operationId = "createOrganizationProposal",
            summary = "Propose to add, change or merge organisations (secretariat)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response create(ProposalWrite write) {
        Bodies.present(write);
        var council =
                Council.byKey(Required.field("/council_id", write.councilId()).toString()).id;
        rights.administer(council);
        bodies.valid(write).refuseIncomplete();
        var proposal = write.toProposal();
        proposal.proposedAt = clock.instant();
        proposal.proposedByName = caller.name();
        proposal.persistAndFlush();
        var view = proposals.view(proposal);
        audit.record("propose", TYPE, proposal.id, council, null, view);
        return Responses.created("/api/v1/organization_proposals/" + proposal.id, view, proposal.version);
    }

    @POST
    @Path("/{id}/accept")
    @Transactional
    @Operation(operationId = "acceptOrganizationProposal", summary = "Do what is proposed (system administrator)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response accept(@PathParam("id") UUID id, DecisionWrite write) {
        return decide(id, write, ProposalState.ACCEPTED);
    }

    @POST
    @Path("/{id}/reject")
    @Transactional
    @Operation(
            operationId = "rejectOrganizationProposal",
            summary = "Leave the organisations as they are, and say why (system administrator)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response reject(@PathParam("id") UUID id, DecisionWrite write) {
        return decide(id, write, ProposalState.REJECTED);
    }

    private Response decide(UUID id, DecisionWrite write, ProposalState state) {
        var proposal = proposals.readable(id);
        rights.administerSystem();
        var before = proposals.view(proposal);
        preconditions.match(proposal.version, () -> before);
        bodies.valid(write);
        decision.decide(proposal, state, write.reason(), caller.name());
        var view = proposals.view(proposal);
        audit.record(state == ProposalState.ACCEPTED ? "accept" : "reject", TYPE, id, proposal.councilId, before, view);
        return Responses.ok(view, proposal.version);
    }
}
