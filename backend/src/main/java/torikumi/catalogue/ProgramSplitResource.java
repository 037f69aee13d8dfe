package torikumi.catalogue;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Responses;
import torikumi.program.Program;
import torikumi.program.ProgramAlias;
import torikumi.program.ProgramDesk;
import torikumi.program.ProgramView;
import torikumi.text.MatchKey;
import torikumi.text.PlainText;

/** Splitting a programme that turned out to be two. */
@Path("/api/v1/programs/{id}/split")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "programs")
public class ProgramSplitResource {

    /**
     * The order to split.
     *
     * @param name of the new programme
     * @param aliases names of the old one that are the new one's from now on
     * @param asCourse whether it becomes a course of the old one
     */
    @Schema(name = "ProgramSplit")
    public record SplitWrite(
            @NotBlank @PlainText(max = 200) String name,
            @Size(max = 50) List<@NotNull String> aliases,
            @NotNull Boolean asCourse) {}

    /** What the history keeps. */
    private record Split(ProgramView program, ProgramView fresh, int movedMentions) {}

    @Inject
    ProgramDesk desk;

    @Inject
    SplitPreview preview;

    @Inject
    MentionMoves mentions;

    @Inject
    Preconditions preconditions;

    @Inject
    Bodies bodies;

    @Inject
    AuditLog audit;

    @GET
    @Operation(
            operationId = "previewProgramSplit",
            summary = "Which mentions would be the new programme's, and which would stay")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SplitPreview.View.class)))
    public Response preview(
            @PathParam("id") UUID id,
            @QueryParam("name") @Parameter(description = "The name that the new one is to have") String name,
            @QueryParam("alias") @Parameter(description = "An alias that is to move; may be repeated")
                    List<String> aliases) {
        var program = desk.byId(id);
        desk.mayWrite(program.councilId);
        return Caching.byCaller(Response.ok(preview.of(program, name, aliases))).build();
    }

    @POST
    @Transactional
    @Operation(
            operationId = "splitProgram",
            summary = "Make a second programme of it, which takes over chosen aliases; mentions by those names follow")
    @APIResponse(
            responseCode = "201",
            description = "The new programme",
            content = @Content(schema = @Schema(implementation = ProgramView.class)))
    public Response split(@PathParam("id") UUID id, SplitWrite write) {
        var program = desk.byId(id);
        desk.mayWrite(program.councilId);
        var before = ProgramView.of(program);
        preconditions.match(program.version, () -> before);
        bodies.valid(write);
        ProgramDesk.refuseMerged(program);
        refuseUnfit(program, write);
        var names = write.aliases() == null ? Set.<String>of() : Set.copyOf(write.aliases());
        var fresh = fresh(program, write, names);
        var all = new HashSet<>(names);
        all.add(write.name());
        var moved = mentions.moveNamed(program.id, fresh.id, all);
        var view = ProgramView.of(fresh);
        audit.record(
                "split", "program", id, program.councilId, before, new Split(ProgramView.of(program), view, moved));
        return Responses.created("/api/v1/programs/" + fresh.id, view, fresh.version);
    }

    private static void refuseUnfit(Program program, SplitWrite write) {
        if (MatchKey.keyOf(write.name()).isEmpty()) {
            throw Problem.invalid("/name", "constraint_not_blank");
        }
        if (write.name().equals(program.name)) {
            throw Problem.invalid("/name", "split_same_name");
        }
        var known = program.aliases.stream().map(ProgramAlias::name).toList();
        for (int i = 0; write.aliases() != null && i < write.aliases().size(); i++) {
            if (!known.contains(write.aliases().get(i))) {
                throw Problem.invalid("/aliases/" + i, "split_alias_unknown");
            }
        }
        if (write.asCourse() && program.parent != null) {
            throw Problem.invalid("/as_course", "parent_too_deep");
        }
    }

    private static Program fresh(Program program, SplitWrite write, Set<String> names) {
        var fresh = new Program();
        fresh.kind = program.kind;
        fresh.type = program.type;
        fresh.councilId = program.councilId;
        fresh.name = write.name();
        fresh.provider = program.provider;
        fresh.providerOrganizationId = program.providerOrganizationId;
        fresh.competentAuthority = program.competentAuthority;
        fresh.parent = write.asCourse() ? program : null;
        for (var alias : program.sortedAliases()) {
            if (names.contains(alias.name()) || alias.name().equals(write.name())) {
                program.aliases.remove(alias);
                if (!alias.name().equals(write.name())) {
                    fresh.aliases.add(alias);
                }
            }
        }
        program.refreshSearchKey();
        Program.flush();
        fresh.persistAndFlush();
        return fresh;
    }
}
