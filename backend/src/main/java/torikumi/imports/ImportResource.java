package torikumi.imports;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import torikumi.audit.AuditLog;
import torikumi.http.Bodies;
import torikumi.http.Messages;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Responses;
import torikumi.imports.proposal.Mapping;
import torikumi.round.Round;
import torikumi.round.RoundAccess;
import torikumi.round.RoundState;
import torikumi.security.Rights;

/** {@code /imports}: upload, look, decide, apply. For the secretariat of the round's council. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "imports")
public class ImportResource {

    /** As text, a table of fifteen members has some hundred kilobytes; reading far larger ones would only cost time. */
    private static final long FILE_MAX = 2L * 1024 * 1024;

    @Inject
    RoundAccess rounds;

    @Inject
    Rights rights;

    @Inject
    Upload upload;

    @Inject
    Apply apply;

    @Inject
    MappingCheck check;

    @Inject
    Preconditions preconditions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Context
    HttpHeaders headers;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Operation(
            operationId = "createImport",
            summary = "Read an old table and propose what it would become; nothing of the round is written")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response create(@RestForm("file") FileUpload file, @RestForm("round") UUID roundId) {
        if (roundId == null) {
            throw Problem.invalid("/round", "constraint_not_null");
        }
        var round = rounds.administered(roundId);
        if (file == null) {
            throw Problem.invalid("/file", "constraint_not_null");
        }
        if (round.getState() == RoundState.PREPARING) {
            throw Problem.conflict("round_preparing");
        }
        var made = upload.read(round, file.fileName(), bytes(file));
        made.persistAndFlush();
        audit.record("create", "import", made.id, made.councilId, null, new Recorded(made.fileName, made.sha256));
        return Responses.created("/api/v1/imports/" + made.id, view(made), made.version);
    }

    @GET
    @Path("/{import}")
    @Operation(operationId = "getImport", summary = "The proposal, the decisions so far, and what is left to decide")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response get(@PathParam("import") UUID id) {
        var read = readable(id);
        return Responses.ok(view(read), read.version);
    }

    @PUT
    @Path("/{import}/mapping")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "replaceImportMapping", summary = "Say whose each block is and what becomes of the rest")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response map(@PathParam("import") UUID id, Mapping mapping) {
        var read = readable(id);
        preconditions.match(read.version, () -> view(read));
        check.refuseInvalid(Bodies.present(mapping), read.councilId);
        if (read.getState() == ImportState.APPLIED) {
            throw Problem.conflict("import_applied");
        }
        var before = read.mapping;
        read.mapping = mapping;
        Import.flush();
        audit.record("update", "import", read.id, read.councilId, before, mapping);
        return Responses.ok(view(read), read.version);
    }

    @POST
    @Path("/{import}/apply")
    @Transactional
    @Operation(operationId = "applyImport", summary = "Write the import into submissions; all of it or nothing")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response apply(@PathParam("import") UUID id) {
        var read = readable(id);
        preconditions.match(read.version, () -> view(read));
        // One at a time for a round: two imports applied together would both find the cells empty.
        var round = Round.<Round>findById(read.roundId, LockModeType.PESSIMISTIC_WRITE);
        if (read.getState() == ImportState.PROPOSED) {
            var comparison = Comparison.of(read);
            if (!comparison.resolution().blockers().isEmpty()) {
                throw Problem.conflict("import_undecided")
                        .with("blockers", view(read, comparison).blockers());
            }
            check.refuseForeign(read.mapping, read.councilId);
            var result = apply.write(round, comparison);
            read.apply(result, clock.instant());
            Import.flush();
            audit.record("apply", "import", read.id, read.councilId, null, result);
        }
        return Responses.ok(view(read), read.version);
    }

    /** What the history keeps of an upload. */
    private record Recorded(String fileName, String sha256) {}

    private Import readable(UUID id) {
        var read = Import.byId(id);
        rights.administerHidden(read.councilId);
        return read;
    }

    private ImportView view(Import read) {
        return view(read, Comparison.of(read));
    }

    private ImportView view(Import read, Comparison comparison) {
        return ImportView.of(read, comparison, Messages.language(headers));
    }

    private static byte[] bytes(FileUpload file) {
        if (file.size() > FILE_MAX) {
            throw new Problem(413, "file_too_large");
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
