package torikumi.finding;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Bodies;
import torikumi.http.Caching;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Responses;
import torikumi.security.Rights;
import torikumi.submission.WriteGate;

/** One finding, and the decision about it, for the secretariat of its council. */
@Path("/api/v1/findings/{finding}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "findings")
public class FindingResource {

    @Inject
    Rights rights;

    @Inject
    FindingDesk desk;

    @Inject
    WriteGate gate;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @GET
    @Operation(operationId = "getFinding", summary = "A finding (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FindingView.class)))
    public Response get(@PathParam("finding") UUID id) {
        var finding = readable(id);
        return Caching.byCaller(Response.fromResponse(
                        Responses.ok(FindingView.of(finding, gate.language()), finding.shownVersion())))
                .build();
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "decideFinding",
            summary = "Accept a finding as it is, with a reason, or open it again (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FindingView.class)))
    public Response decide(@PathParam("finding") UUID id, FindingWrites.Decision write) {
        var finding = readable(id);
        preconditions.match(finding.shownVersion(), () -> FindingView.of(finding, gate.language()));
        bodies.valid(write);
        if (write.state() == FindingState.FIXED) {
            throw Problem.invalid("/state", "finding_fixed_by_check");
        }
        var view = desk.decide(finding, write.state(), write.note());
        return Responses.ok(view, finding.shownVersion());
    }

    private Finding readable(UUID id) {
        var finding = Finding.byId(id);
        rights.administerHidden(finding.councilId);
        return finding;
    }
}
