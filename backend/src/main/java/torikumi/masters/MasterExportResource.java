package torikumi.masters;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Caching;

/** Master data as the file that can be sent back. */
@Path("/api/v1/master_files/{part}.csv")
@Produces("text/csv;charset=UTF-8")
@Authenticated
@Tag(name = "master_files")
public class MasterExportResource {

    @Inject
    MasterDesk desk;

    @GET
    @Operation(
            operationId = "exportMasterFile",
            summary =
                    "organizations, categories, members, themes, response_measures or programs as CSV, to be sent back changed")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(
            @PathParam("part") String part,
            @QueryParam("council") @Parameter(description = MasterFileResource.COUNCIL) String council) {
        var opened = desk.open(part, council);
        var text = MasterFile.render(opened.part(), opened.store().rows());
        return Caching.byCaller(Response.ok(text))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"torikumi-"
                                + opened.part().name().toLowerCase(Locale.ROOT) + ".csv\"")
                .build();
    }
}
