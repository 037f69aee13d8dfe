package torikumi.program;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
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
import torikumi.http.Removal;
import torikumi.http.Responses;

/** {@code /programs}: public to read; nationwide ones the system administrator writes, a council's own its secretariat. */
@Path("/api/v1/programs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "programs")
public class ProgramResource {

    private static final String TYPE = "program";

    @Inject
    ProgramDesk desk;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @Inject
    AuditLog audit;

    @Inject
    ProgramPages programs;

    @GET
    @PermitAll
    @Operation(operationId = "listPrograms", summary = "Support measures and institutions in order of their names")
    public ListView<ProgramView> list(@BeanParam @Valid ProgramFilter filter, @BeanParam @Valid PageParams page) {
        return programs.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getProgram", summary = "A support measure or institution")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgramView.class)))
    public Response get(@PathParam("id") UUID id) {
        var program = desk.byId(id);
        return Responses.ok(ProgramView.of(program), program.version);
    }

    @POST
    @Authenticated
    @Transactional
    @Operation(
            operationId = "createProgram",
            summary = "Add to the catalogue (secretariat: its council's own; system administrator: nationwide)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ProgramView.class)))
    public Response create(ProgramWrite write) {
        Bodies.present(write);
        var program = new Program();
        program.councilId = write.councilId() == null
                ? null
                : Council.byKey(write.councilId().toString()).id;
        desk.mayWrite(program.councilId);
        bodies.valid(write);
        desk.apply(write, program, false);
        program.persistAndFlush();
        var view = ProgramView.of(program);
        audit.record("create", TYPE, program.id, program.councilId, null, view);
        return Responses.created("/api/v1/programs/" + program.id, view, program.version);
    }

    @PUT
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "replaceProgram", summary = "Replace a catalogue item")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgramView.class)))
    public Response replace(
            @PathParam("id") UUID id,
            @QueryParam("keep_former_name")
                    @Parameter(description = "false: a name that is replaced does not stay an alias (default: it does)")
                    Boolean keepFormerName,
            ProgramWrite write) {
        var program = desk.byId(id);
        desk.mayWrite(program.councilId);
        var before = ProgramView.of(program);
        preconditions.match(program.version, () -> before);
        bodies.valid(write);
        ProgramDesk.refuseMerged(program);
        desk.apply(write, program, !Boolean.FALSE.equals(keepFormerName));
        Program.flush();
        var view = ProgramView.of(program);
        audit.record("update", TYPE, id, program.councilId, before, view);
        return Responses.ok(view, program.version);
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "deleteProgram", summary = "Delete a catalogue item that nothing refers to")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        var program = desk.byId(id);
        desk.mayWrite(program.councilId);
        var before = ProgramView.of(program);
        preconditions.match(program.version, () -> before);
        ProgramDesk.refuseMerged(program);
        Removal.of(ProgramColor.<ProgramColor>list("programId", id));
        Removal.of(List.of(program));
        audit.record("delete", TYPE, id, program.councilId, before, null);
    }
}
