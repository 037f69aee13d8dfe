package torikumi.catalogue;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.audit.AuditLog;
import torikumi.http.Bodies;
import torikumi.http.Caching;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Responses;
import torikumi.program.Program;
import torikumi.program.ProgramDesk;
import torikumi.program.ProgramMerge;
import torikumi.program.ProgramView;

/** Merging a programme into another that is the same. */
@Path("/api/v1/programs/{id}/merge")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "programs")
public class ProgramMergeResource {

    /**
     * The order to merge.
     *
     * @param intoId the programme that stays
     */
    @Schema(name = "ProgramMerge")
    public record MergeWrite(@NotNull UUID intoId) {}

    /** What the history keeps. */
    private record Merged(ProgramView program, ProgramView into) {}

    @Inject
    ProgramDesk desk;

    @Inject
    ProgramMerge merge;

    @Inject
    MergePreview preview;

    @Inject
    Preconditions preconditions;

    @Inject
    Bodies bodies;

    @Inject
    AuditLog audit;

    @GET
    @Operation(operationId = "previewProgramMerge", summary = "What merging into another programme would do")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MergePreview.View.class)))
    public Response preview(@PathParam("id") UUID id, @QueryParam("into") UUID into) {
        var loser = desk.byId(id);
        desk.mayWrite(loser.councilId);
        if (into == null) {
            throw Problem.malformed("?into", "constraint_not_null");
        }
        return Caching.byCaller(Response.ok(preview.of(loser, winner(into, "?into"))))
                .build();
    }

    @POST
    @Transactional
    @Operation(
            operationId = "mergeProgram",
            summary =
                    "Let another programme take this one's place: its names become aliases, mentions in working texts follow")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgramView.class)))
    public Response merge(@PathParam("id") UUID id, MergeWrite write) {
        var loser = desk.byId(id);
        // Its names go where the council's right ends: into a nationwide programme they go as that council's words.
        desk.mayWrite(loser.councilId);
        var before = ProgramView.of(loser);
        preconditions.match(loser.version, () -> before);
        bodies.valid(write);
        var winner = winner(write.intoId(), "/into_id");
        var former = ProgramView.of(winner);
        merge.merge(loser, winner);
        Program.flush();
        var after = ProgramView.of(loser);
        audit.record(
                "merge",
                "program",
                id,
                loser.councilId,
                new Merged(before, former),
                new Merged(after, ProgramView.of(winner)));
        return Responses.ok(after, loser.version);
    }

    private Program winner(UUID into, String pointer) {
        if (Program.findByIdOptional(into).isEmpty()) {
            throw Problem.invalid(pointer, "program_unknown");
        }
        return desk.byId(into);
    }
}
