package torikumi.forms;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.edition.DocumentFormat;
import torikumi.forms.sheet.FormModel;
import torikumi.forms.sheet.FormWorkbook;
import torikumi.http.Caching;
import torikumi.submission.entry.EntryCreate;
import torikumi.text.PlainText;

/** The form to fill in elsewhere. */
@Path("/api/v1/submissions/{submission}/form.xlsx")
@Authenticated
@Tag(name = "forms")
public class FormFileResource {

    private static final String NOT_IN_FILE_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    @Inject
    FormContents contents;

    @GET
    @Operation(
            operationId = "getSubmissionForm",
            summary = "The organisation's own sheet as an Excel form; with department= the part of one 課")
    @APIResponse(
            responseCode = "200",
            description = "The form",
            content =
                    @Content(
                            mediaType = DocumentFormat.XLSX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(
            @PathParam("submission") UUID submission,
            @QueryParam("department") @PlainText(max = EntryCreate.DEPARTMENT_MAX) String department) {
        var model = contents.of(submission, department == null || department.isBlank() ? null : department.strip());
        return Caching.never(Response.ok(FormWorkbook.render(model)))
                .type(DocumentFormat.XLSX_TYPE)
                .header("Content-Disposition", disposition(model))
                .build();
    }

    private static String disposition(FormModel model) {
        var department = model.department() == null ? "" : "_" + model.department();
        var name = (model.title().replace("　", "_") + "_" + model.organization() + department)
                        .replaceAll(NOT_IN_FILE_NAMES, "_")
                + ".xlsx";
        return "attachment; filename=\"torikumi-form.xlsx\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
