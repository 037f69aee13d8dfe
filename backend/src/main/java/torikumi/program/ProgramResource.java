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
import java.util.Map;
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
import torikumi.http.Responses;
import torikumi.organization.Organization;
import torikumi.persistence.Conditions;
import torikumi.security.Rights;
import torikumi.text.MatchKey;

/** {@code /programs}: public to read; nationwide ones the system administrator writes, a council's own its secretariat. */
@Path("/api/v1/programs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "programs")
public class ProgramResource {

    private static final String TYPE = "program";

    @Inject
    Rights rights;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @Inject
    AuditLog audit;

    @Inject
    ProgramCatalogue catalogue;

    @GET
    @PermitAll
    @Operation(operationId = "listPrograms", summary = "Support measures and institutions in order of their names")
    public ListView<ProgramView> list(
            @QueryParam("q") @Parameter(description = "Part of a name, reading or alias, in any spelling") String q,
            @QueryParam("kind") ProgramKind kind,
            @QueryParam("council") @Parameter(description = "Nationwide ones and this council's own (id or slug)")
                    String key,
            @BeanParam @Valid PageParams page) {
        var council = key == null ? null : Council.byKey(key).id;
        var filter = new Conditions()
                .and("locate(:q, p.searchKey) > 0", "q", q == null || q.isBlank() ? null : MatchKey.keyOf(q))
                .and("p.kind = :kind", "kind", kind)
                .and("p.councilId is null or p.councilId = :council", "council", council)
                .and("p.mergedInto is null");
        var count = Program.count("from Program p" + filter.where(), filter.parameters());
        var after = page.after(2);
        if (after != null) {
            filter.and("(p.name, p.id) > (:name, :id)", "name", after.getFirst());
            filter.parameters().put("id", page.id(after, 1));
        }
        List<Program> rows = Program.<Program>find(
                        "from Program p left join fetch p.parent left join fetch p.successor" + filter.where()
                                + " order by p.name, p.id",
                        filter.parameters())
                .page(0, page.limit + 1)
                .list();
        Program.loadAliases(rows);
        return ListView.of(
                rows,
                count,
                page.limit,
                program -> ProgramView.of(program, colored(council, program)),
                program -> List.of(program.name, program.id.toString()));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getProgram", summary = "A support measure or institution")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgramView.class)))
    public Response get(@PathParam("id") UUID id) {
        var program = byId(id);
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
        mayWrite(program);
        bodies.valid(write);
        apply(write, program);
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
    public Response replace(@PathParam("id") UUID id, ProgramWrite write) {
        var program = byId(id);
        mayWrite(program);
        var before = ProgramView.of(program);
        preconditions.match(program.version, () -> before);
        bodies.valid(write);
        apply(write, program);
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
        var program = byId(id);
        mayWrite(program);
        var before = ProgramView.of(program);
        preconditions.match(program.version, () -> before);
        Removal.of(ProgramColor.<ProgramColor>list("programId", id));
        Removal.of(List.of(program));
        audit.record("delete", TYPE, id, program.councilId, before, null);
    }

    private Boolean colored(UUID council, Program program) {
        return council == null ? null : !catalogue.uncolored(council).contains(program.id);
    }

    private void mayWrite(Program program) {
        if (program.councilId == null) {
            rights.administerSystem();
        } else {
            rights.administer(program.councilId);
        }
    }

    private static void apply(ProgramWrite write, Program program) {
        if (write.organizationId() != null
                && Organization.findByIdOptional(write.organizationId()).isEmpty()) {
            throw Problem.invalid("/organization_id", "organization_unknown");
        }
        write.applyTo(program, parent(write, program), successor(write, program));
    }

    private static Program successor(ProgramWrite write, Program program) {
        if (write.successor() == null) {
            return null;
        }
        return Program.<Program>findByIdOptional(write.successor().id())
                .filter(found -> found.mergedInto == null && !found.id.equals(program.id))
                .filter(found -> found.councilId == null || found.councilId.equals(program.councilId))
                .orElseThrow(() -> Problem.invalid("/successor/id", "successor_unknown"));
    }

    // Two levels, as the catalogue is printed: a programme and its courses.
    private static Program parent(ProgramWrite write, Program program) {
        if (write.parent() == null) {
            return null;
        }
        var parent = Program.<Program>findByIdOptional(write.parent().id())
                .filter(found -> found.mergedInto == null)
                .filter(found -> found.councilId == null || found.councilId.equals(program.councilId))
                .orElseThrow(() -> Problem.invalid("/parent/id", "parent_unknown"));
        if (parent.parent != null || parent.id.equals(program.id) || Program.count("parent.id", program.id) > 0) {
            throw Problem.invalid("/parent/id", "parent_too_deep");
        }
        if (parent.kind != write.kind()) {
            throw Problem.invalid("/parent/id", "parent_of_other_kind");
        }
        return parent;
    }

    private static Program byId(UUID id) {
        return Program.<Program>find("""
                        from Program p left join fetch p.parent left join fetch p.mergedInto
                        left join fetch p.successor left join fetch p.aliases where p.id = :id
                        """, Map.of("id", id))
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }
}
