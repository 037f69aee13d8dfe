package torikumi.edition;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Caching;
import torikumi.http.Problem;
import torikumi.submission.WriteGate;
import torikumi.submission.version.SubmissionVersion;

/** 提出控え of a version that was handed in, for whoever may read the submission. */
@Path("/api/v1/submissions/{submission}/versions/{number}/receipt.pdf")
@Authenticated
@Tag(name = "submissions")
public class ReceiptResource {

    @Inject
    WriteGate gate;

    @Inject
    Receipts receipts;

    @GET
    @Produces("application/pdf")
    @Operation(
            operationId = "getReceipt",
            summary = "The receipt: what was handed in as it is printed, when, by whom and for whom")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response receipt(@PathParam("submission") UUID id, @PathParam("number") int number) {
        var part = gate.readable(id);
        var version = SubmissionVersion.find(id, number).orElseThrow(Problem::notFound);
        return Caching.byCaller(Response.ok(receipts.pdf(receipts.table(part, version, gate.language()))))
                .type(DocumentFormat.PDF.mediaType())
                .header(
                        "Content-Disposition",
                        DocumentName.ofReceipt(part, number, gate.language()).disposition(DocumentFormat.PDF))
                .build();
    }
}
