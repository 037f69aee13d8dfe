package torikumi.program;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
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
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Responses;
import torikumi.security.Rights;

/** What one council calls a programme that all know: a secretariat's word for its own texts. */
@Path("/api/v1/programs/{id}/aliases/{council}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "programs")
public class CouncilAliasesResource {

    /**
     * The council's own names for it.
     *
     * @param aliases all of them; council_id may be left out
     */
    @Schema(name = "CouncilAliases")
    public record AliasesWrite(@NotNull @Size(max = 50) List<@NotNull @Valid ProgramAlias> aliases) {}

    @Inject
    Rights rights;

    @Inject
    ProgramDesk desk;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @Inject
    AuditLog audit;

    @PUT
    @Transactional
    @Operation(
            operationId = "replaceCouncilAliases",
            summary = "Say what the council or single members of it call a programme (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgramView.class)))
    public Response replace(@PathParam("id") UUID id, @PathParam("council") String key, AliasesWrite write) {
        var council = Council.byKey(key).id;
        var program = desk.byId(id);
        rights.administer(council);
        var before = ProgramView.of(program);
        preconditions.match(program.version, () -> before);
        bodies.valid(write);
        ProgramDesk.refuseMerged(program);
        if (!program.isKnownTo(council)) {
            throw Problem.conflict("alias_of_other_council");
        }
        var wanted = new ArrayList<>(program.aliases.stream()
                .filter(alias -> !council.equals(alias.councilId()))
                .toList());
        wanted.addAll(ProgramAliases.complete(
                write.aliases().stream().map(alias -> alias.of(council)).toList(), council));
        if (!Program.sorted(wanted).equals(program.sortedAliases())) {
            program.aliases.clear();
            program.aliases.addAll(wanted);
            program.refreshSearchKey();
        }
        Program.flush();
        var view = ProgramView.of(program);
        audit.record("update", "program_aliases", id, council, before, view);
        return Responses.ok(view, program.version);
    }
}
