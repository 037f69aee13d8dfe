package torikumi.edition;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.edition.table.TableModel;
import torikumi.http.Caching;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.round.Round;

/** An edition's documents: the short address revalidates, the address with the hash may be kept for ever. */
@Path("/api/v1/editions")
@Tag(name = "editions")
public class DocumentResource {

    @Inject
    EditionAccess access;

    @Inject
    Documents documents;

    @Inject
    Preconditions preconditions;

    @GET
    @Path("/{edition}/table.{format:html|pdf|xlsx|json|csv}")
    @PermitAll
    @Operation(operationId = "getEditionTable", summary = "The compiled table as html, pdf, xlsx, json or csv")
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
    @APIResponse(responseCode = "304", description = "The caller has it already")
    public Response table(@PathParam("edition") UUID id, @PathParam("format") String extension) {
        var edition = access.readable(id);
        var format = DocumentFormat.ofExtension(extension).orElseThrow(Problem::notFound);
        var document = documents.of(id, format);
        var answer = answer(edition, format, document);
        return (edition.published ? Caching.shared(answer) : Caching.byCaller(answer)).build();
    }

    @GET
    @Path("/{edition}/documents/{sha256:[0-9a-f]{64}}/{file}")
    @PermitAll
    @Operation(operationId = "getEditionDocument", summary = "A document by the hash of its bytes; it never changes")
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
    @APIResponse(responseCode = "304", description = "The caller has it already")
    public Response content(
            @PathParam("edition") UUID id, @PathParam("sha256") String sha256, @PathParam("file") String file) {
        var edition = access.readable(id);
        var format = DocumentFormat.ofExtension(file.substring(file.lastIndexOf('.') + 1))
                .orElseThrow(Problem::notFound);
        var document = documents.stored(id, sha256, format).orElseThrow(Problem::notFound);
        var answer = answer(edition, format, document);
        return (edition.published ? Caching.immutable(answer) : Caching.byCaller(answer)).build();
    }

    private ResponseBuilder answer(Edition edition, DocumentFormat format, Documents.Document document) {
        var etag = "\"" + document.sha256() + "\"";
        if (preconditions.unchanged(etag)) {
            return Response.notModified().header("ETag", etag);
        }
        var name = DocumentName.of(edition, Round.byId(edition.roundId), format);
        return Response.ok(document.bytes())
                .type(format.mediaType())
                .header("ETag", etag)
                .header("Content-Disposition", name.disposition(format));
    }
}
