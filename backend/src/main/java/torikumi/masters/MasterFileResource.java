package torikumi.masters;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import torikumi.http.Messages;

/** Compares a file of master data with what is stored, and applies what was shown. */
@Path("/api/v1/master_files/{part}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.MULTIPART_FORM_DATA)
@Authenticated
@Tag(name = "master_files")
public class MasterFileResource {

    static final String COUNCIL = "Id or slug; left out for organizations and nationwide programs";

    @Inject
    MasterDesk desk;

    @Context
    HttpHeaders headers;

    @POST
    @Path("/compare")
    @Operation(
            operationId = "compareMasterFile",
            summary = "Show what a file of master data would change; nothing is written")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MasterFileView.class)))
    public MasterFileView compare(
            @PathParam("part") String part,
            @QueryParam("council") @Parameter(description = COUNCIL) String council,
            @RestForm("file") FileUpload file) {
        var opened = desk.open(part, council);
        return desk.compare(opened, MasterFile.Upload.of(file), language());
    }

    @POST
    @Path("/apply")
    @Transactional
    @Operation(
            operationId = "applyMasterFile",
            summary = "Write all that the comparison with this digest showed, or nothing")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MasterFileView.class)))
    @APIResponse(responseCode = "412", description = "Something changed since it was shown; current has it anew")
    public MasterFileView apply(
            @PathParam("part") String part,
            @QueryParam("council") @Parameter(description = COUNCIL) String council,
            @RestForm("file") FileUpload file,
            @RestForm("digest") String digest) {
        var opened = desk.open(part, council);
        return desk.apply(opened, MasterFile.Upload.of(file), digest, language());
    }

    private Locale language() {
        return Messages.language(headers);
    }
}
