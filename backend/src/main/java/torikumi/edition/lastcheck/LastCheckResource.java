package torikumi.edition.lastcheck;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.audit.AuditLog;
import torikumi.edition.Edition;
import torikumi.edition.EditionAccess;
import torikumi.http.Bodies;
import torikumi.http.Preconditions;
import torikumi.http.Responses;
import torikumi.round.Round;
import torikumi.security.Caller;
import torikumi.security.Rights;

/** Sending a draft round, and reading what came back. */
@Path("/api/v1/editions/{edition}/last_check")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "last_checks")
public class LastCheckResource {

    private static final String TYPE = "last_check";

    @Inject
    EditionAccess editions;

    @Inject
    LastCheckDesk desk;

    @Inject
    LastCheckList checks;

    @Inject
    Rights rights;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @Inject
    AuditLog audit;

    @GET
    @Operation(
            operationId = "getLastCheck",
            summary = "The last check of a draft: all answers for the secretariat, their own for members")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LastCheckView.class)))
    public Response get(@PathParam("edition") UUID id) {
        var check = LastCheck.of(editions.readable(id).id);
        return Responses.ok(checks.view(check), check.version);
    }

    @POST
    @Transactional
    @Operation(
            operationId = "createLastCheck",
            summary = "Send a draft to its members for the last check (secretariat)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = LastCheckView.class)))
    @APIResponse(responseCode = "409", description = "Not a draft, or it or a later one has gone round already")
    public Response create(@PathParam("edition") UUID id, LastCheckWrite write) {
        var edition = administered(id);
        bodies.valid(write);
        // one at a time goes round
        Round.findById(edition.roundId, LockModeType.PESSIMISTIC_WRITE);
        var check = desk.start(edition, write, caller.name());
        var view = checks.view(check);
        audit.record("start", TYPE, check.id, check.councilId, null, Recorded.of(check));
        return Responses.created("/api/v1/editions/" + id + "/last_check", view, check.version);
    }

    @PUT
    @Transactional
    @Operation(operationId = "replaceLastCheck", summary = "Move the last day, or change the message (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LastCheckView.class)))
    public Response replace(@PathParam("edition") UUID id, LastCheckWrite write) {
        var edition = administered(id);
        var check = LastCheck.of(edition.id);
        preconditions.match(check.version, () -> checks.view(check));
        bodies.valid(write);
        var before = Recorded.of(check);
        desk.change(check, write);
        audit.record("update", TYPE, check.id, check.councilId, before, Recorded.of(check));
        return Responses.ok(checks.view(check), check.version);
    }

    private Edition administered(UUID id) {
        var edition = editions.readable(id);
        rights.administer(edition.councilId);
        return edition;
    }

    /** What the history keeps of a check. */
    private record Recorded(UUID editionId, LocalDate dueOn, String message) {

        static Recorded of(LastCheck check) {
            return new Recorded(check.editionId, check.dueOn, check.message);
        }
    }
}
