package torikumi.material;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.edition.DocumentFormat;
import torikumi.edition.DocumentName;
import torikumi.edition.RenderQueue;
import torikumi.http.Caching;
import torikumi.http.Problem;
import torikumi.round.RoundAccess;

/** The material of a council's meeting, as it is at the moment; never kept by anybody. */
@Path("/api/v1/rounds/{round}/material.{format:html|pdf|xlsx|json}")
@Authenticated
@Tag(name = "material")
public class MaterialResource {

    @Inject
    RoundAccess rounds;

    @Inject
    MaterialReading reading;

    @Inject
    RenderQueue queue;

    @GET
    @Operation(
            operationId = "getMaterial",
            summary = "A page per theme: entries, what is new, continued and ended, who names what (secretariat)")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = {
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = DocumentFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/json", schema = @Schema(implementation = Material.class))
            })
    public Response get(
            @PathParam("round") UUID id,
            @PathParam("format") String extension,
            @QueryParam("scope")
                    @DefaultValue("WORKING")
                    @Parameter(description = "WORKING: all that is written; ACCEPTED: what an edition would print")
                    MaterialScope scope) {
        var round = rounds.administeredHidden(id);
        var format = DocumentFormat.ofExtension(extension).orElseThrow(Problem::notFound);
        var material = reading.of(round, scope);
        var bytes = queue.await(queue.submit(() -> MaterialDocuments.render(material, format)));
        return Caching.never(Response.ok(bytes))
                .type(format.mediaType())
                .header(
                        "Content-Disposition",
                        DocumentName.ofMaterial(round, format).disposition(format))
                .build();
    }
}
