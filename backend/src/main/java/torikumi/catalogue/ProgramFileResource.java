package torikumi.catalogue;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import torikumi.audit.AuditLog;
import torikumi.council.Council;
import torikumi.http.Messages;
import torikumi.persistence.Ids;
import torikumi.program.ProgramDesk;
import torikumi.security.Caller;

/** Takes a file of jGrants or ミラサポplus 制度ナビ and proposes what the catalogue does not have. */
@Path("/api/v1/program_files")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.MULTIPART_FORM_DATA)
@Authenticated
@Tag(name = "program_proposals")
public class ProgramFileResource {

    @Inject
    ProgramDesk desk;

    @Inject
    ProgramFileReader reader;

    @Inject
    Caller caller;

    @Inject
    AuditLog audit;

    @Context
    HttpHeaders headers;

    @POST
    @Transactional
    @Operation(
            operationId = "readProgramFile",
            summary = "Read a file of jGrants or ミラサポplus 制度ナビ into proposals; the catalogue does not change")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ProgramFileReader.Result.class)))
    public ProgramFileReader.Result read(
            @QueryParam("council") @Parameter(description = "Id or slug; left out for nationwide programs") String key,
            @RestForm("file") FileUpload file) {
        var council = key == null || key.isBlank() ? null : Council.byKey(key).id;
        desk.mayWrite(council);
        var content = CatalogueFile.read(file);
        var language = Messages.language(headers);
        var skipped = content.skipped().stream()
                .map(one -> new ProgramFileReader.Skipped(
                        one.place(), one.code(), Messages.text(language, one.code(), one.place())))
                .toList();
        var name = file.fileName() == null ? "" : file.fileName();
        var result = reader.propose(content, new ProgramFileReader.Sender(council, name, caller.name()), skipped);
        audit.record("propose", "program_proposal", Ids.next(), council, null, result);
        return result;
    }
}
