package torikumi.edition;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.edition.table.TableModel;
import torikumi.http.Caching;
import torikumi.http.Problem;
import torikumi.round.RoundAccess;

/** The table as it would be printed from the present state; never kept by anybody. */
@Path("/api/v1/rounds")
@Authenticated
@Tag(name = "editions")
public class PreviewResource {

    @Inject
    RoundAccess rounds;

    @Inject
    RoundTables tables;

    @Inject
    Documents documents;

    @GET
    @Path("/{round}/table.{format:html|pdf|xlsx|json|csv}")
    @Operation(
            operationId = "previewTable",
            summary = "The table of the present state as html, pdf, xlsx, json or csv (secretariat)")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = {
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = DocumentFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/json", schema = @Schema(implementation = TableModel.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response table(@PathParam("round") UUID id, @PathParam("format") String extension) {
        var round = rounds.administeredHidden(id);
        var format = DocumentFormat.ofExtension(extension).orElseThrow(Problem::notFound);
        var bytes = documents.preview(tables.preview(round), format);
        return Caching.never(Response.ok(bytes))
                .type(format.mediaType())
                .header(
                        "Content-Disposition",
                        DocumentName.ofPreview(round, format).disposition(format))
                .build();
    }
}
