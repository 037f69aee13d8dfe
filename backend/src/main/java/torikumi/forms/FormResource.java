package torikumi.forms;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import torikumi.audit.AuditLog;
import torikumi.security.Rights;
import torikumi.submission.Part;
import torikumi.submission.WriteGate;
import torikumi.text.Sha256;

/** A filled-in form: compared first, applied when somebody has chosen what. */
@Path("/api/v1/submissions/{submission}/form")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.MULTIPART_FORM_DATA)
@Authenticated
@Tag(name = "forms")
public class FormResource {

    @Inject
    WriteGate gate;

    @Inject
    Rights rights;

    @Inject
    FormUpload upload;

    @Inject
    FormApply apply;

    @Inject
    AuditLog audit;

    @POST
    @Operation(
            operationId = "compareSubmissionForm",
            summary = "Compare a filled-in form with what is stored; nothing is written")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FormComparisonView.class)))
    public FormComparisonView compare(@PathParam("submission") UUID submission, @RestForm("file") FileUpload file) {
        var part = writable(submission);
        var compared = upload.compare(part, upload.read(upload.bytes(file)));
        return FormComparisonView.of(submission, compared, gate.language());
    }

    @POST
    @Path("/apply")
    @Transactional
    @Operation(
            operationId = "applySubmissionForm",
            summary = "Write the chosen rows of a filled-in form (row: the choices of its comparison); all or nothing")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FormResult.class)))
    public FormResult apply(
            @PathParam("submission") UUID submission,
            @RestForm("file") FileUpload file,
            @RestForm("row") List<String> rows) {
        var part = writable(submission);
        var bytes = upload.bytes(file);
        var form = upload.read(bytes);
        part.lock();
        var result = apply.write(part, upload.compare(part, form), rows);
        audit.recordFor(
                gate.onBehalfOf(part),
                "apply_form",
                "submission",
                submission,
                part.submission().councilId,
                null,
                new Recorded(file.fileName(), Sha256.hex(bytes), result));
        return result;
    }

    /** What the history keeps of the file. */
    private record Recorded(String fileName, String sha256, FormResult result) {}

    private Part writable(UUID id) {
        var part = gate.readable(id);
        rights.writeSeat(part.submission().councilId, part.submission().memberId);
        return part;
    }
}
