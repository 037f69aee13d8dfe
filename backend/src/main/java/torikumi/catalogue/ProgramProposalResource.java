package torikumi.catalogue;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Responses;
import torikumi.persistence.Conditions;
import torikumi.program.Program;
import torikumi.program.ProgramDesk;
import torikumi.security.Caller;
import torikumi.security.Rights;
import torikumi.text.PlainText;

/** {@code /program_proposals}: what files of other catalogues say, taken over or refused by a person. */
@Path("/api/v1/program_proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "program_proposals")
public class ProgramProposalResource {

    private static final String TYPE = "program_proposal";

    /** The list's shape in the contract. */
    @Schema(name = "ProgramProposalList")
    public record Page(
            ListView.Metadata metadata,
            List<ProgramProposalView> results,
            @Schema(nullable = true) String nextCursor) {}

    /** Why it is refused. */
    @Schema(name = "ProgramProposalRefusal")
    public record Refusal(
            @Schema(nullable = true) @PlainText(max = 1000, multiline = true)
            String reason) {}

    @Inject
    ProgramDesk desk;

    @Inject
    Rights rights;

    @Inject
    Caller caller;

    @Inject
    ProgramProposalDecision decision;

    @Inject
    Preconditions preconditions;

    @Inject
    Bodies bodies;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "listProgramProposals",
            summary =
                    "Proposed programmes of a council, or nationwide ones for the system administrator; the latest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(
            @QueryParam("council") @Parameter(description = "Id or slug; left out for nationwide ones") String key,
            @QueryParam("state") ProgramProposal.State state,
            @BeanParam @Valid PageParams page) {
        var council = key == null || key.isBlank() ? null : Council.byKey(key).id;
        desk.mayWrite(council);
        var filter =
                new Conditions().and("state = :state", "state", state).and("councilId = :council", "council", council);
        if (council == null) {
            filter.and("councilId is null");
        }
        var count = ProgramProposal.count("from ProgramProposal" + filter.where(), filter.parameters());
        var after = page.after(1);
        if (after != null) {
            filter.and("id < :after", "after", page.id(after, 0));
        }
        List<ProgramProposal> rows = ProgramProposal.<ProgramProposal>find(
                        "from ProgramProposal" + filter.where() + " order by id desc", filter.parameters())
                .page(0, page.limit + 1)
                .list();
        var programs = programs(rows);
        return Caching.byCaller(Response.ok(ListView.of(
                        rows,
                        count,
                        page.limit,
                        row -> ProgramProposalView.of(row, programs.get(row.programId)),
                        row -> List.of(row.id.toString()))))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getProgramProposal", summary = "A proposed programme beside what is there")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgramProposalView.class)))
    public Response get(@PathParam("id") UUID id) {
        var proposal = readable(id);
        return Responses.ok(view(proposal), proposal.version);
    }

    @POST
    @Path("/{id}/accept")
    @Transactional
    @Operation(
            operationId = "acceptProgramProposal",
            summary = "Make a programme of it, or take chosen fields over into one that is there")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgramProposalView.class)))
    public Response accept(@PathParam("id") UUID id, ProgramProposalDecision.Acceptance acceptance) {
        var proposal = readable(id);
        var before = view(proposal);
        preconditions.match(proposal.version, () -> before);
        decision.accept(proposal, bodies.valid(acceptance));
        ProgramProposal.flush();
        var view = view(proposal);
        audit.record("accept", TYPE, id, proposal.councilId, before, view);
        return Responses.ok(view, proposal.version);
    }

    @POST
    @Path("/{id}/reject")
    @Transactional
    @Operation(
            operationId = "rejectProgramProposal",
            summary = "Leave the catalogue as it is; the same is not proposed again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgramProposalView.class)))
    public Response reject(@PathParam("id") UUID id, Refusal refusal) {
        var proposal = readable(id);
        var before = view(proposal);
        preconditions.match(proposal.version, () -> before);
        bodies.valid(refusal);
        proposal.decide(ProgramProposal.State.REJECTED, caller.name(), refusal.reason(), clock.instant());
        ProgramProposal.flush();
        var view = view(proposal);
        audit.record("reject", TYPE, id, proposal.councilId, before, view);
        return Responses.ok(view, proposal.version);
    }

    // What is only proposed is nobody else's to see.
    private ProgramProposal readable(UUID id) {
        var proposal = ProgramProposal.<ProgramProposal>findByIdOptional(id).orElseThrow(Problem::notFound);
        var may = proposal.councilId == null ? caller.isSystemAdmin() : rights.mayAdminister(proposal.councilId);
        if (!may) {
            throw Problem.notFound();
        }
        return proposal;
    }

    private static ProgramProposalView view(ProgramProposal proposal) {
        return ProgramProposalView.of(proposal, programs(List.of(proposal)).get(proposal.programId));
    }

    private static Map<UUID, Program> programs(List<ProgramProposal> proposals) {
        var ids = proposals.stream()
                .map(proposal -> proposal.programId)
                .filter(Objects::nonNull)
                .toList();
        var programs = new HashMap<UUID, Program>();
        if (!ids.isEmpty()) {
            Program.<Program>list("from Program p left join fetch p.mergedInto where p.id in ?1", ids)
                    .forEach(program ->
                            programs.put(program.id, program.mergedInto == null ? program : program.mergedInto));
        }
        return programs;
    }
}
