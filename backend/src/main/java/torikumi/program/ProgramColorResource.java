package torikumi.program;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.audit.AuditLog;
import torikumi.council.Council;
import torikumi.http.Bodies;
import torikumi.http.Problem;
import torikumi.security.Rights;

/** Which programmes a council prints in colour (主な支援策). */
@Path("/api/v1/programs/{id}/colors/{council}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "programs")
public class ProgramColorResource {

    @Inject
    Rights rights;

    @Inject
    Bodies bodies;

    @Inject
    AuditLog audit;

    /**
     * Whether it is coloured.
     *
     * @param colored whether the council prints it in colour
     */
    @Schema(name = "ProgramColor")
    public record Color(@NotNull Boolean colored) {}

    @GET
    @PermitAll
    @Operation(operationId = "getProgramColor", summary = "Whether a council prints a programme in colour")
    public Color get(@PathParam("id") UUID id, @PathParam("council") String key) {
        var color = find(Council.byKey(key).id, id);
        return new Color(color == null || color.colored);
    }

    @PUT
    @Authenticated
    @Transactional
    @Operation(
            operationId = "replaceProgramColor",
            summary = "Say whether the council prints a programme in colour (secretariat); the last word stands")
    public Color replace(@PathParam("id") UUID id, @PathParam("council") String key, Color write) {
        var council = Council.byKey(key).id;
        rights.administer(council);
        bodies.valid(write);
        var color = find(council, id);
        var before = new Color(color == null || color.colored);
        if (color == null) {
            color = new ProgramColor();
            color.councilId = council;
            color.programId = id;
            color.colored = write.colored();
            color.persist();
        } else {
            color.colored = write.colored();
        }
        audit.record("update", "program_color", id, council, before, write);
        return write;
    }

    private static ProgramColor find(UUID council, UUID id) {
        if (Program.findByIdOptional(id).isEmpty()) {
            throw Problem.notFound();
        }
        return ProgramColor.findById(new ProgramColor.Key(council, id));
    }
}
