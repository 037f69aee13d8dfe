package torikumi.progress;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Caching;
import torikumi.http.Messages;
import torikumi.round.Round;
import torikumi.round.RoundAccess;
import torikumi.text.Csv;

/** The matrix as files for a spreadsheet. */
@Path("/api/v1/rounds")
@Authenticated
@Tag(name = "rounds")
public class ProgressFileResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    RoundAccess access;

    @Inject
    ProgressReading reading;

    @Inject
    Clock clock;

    @Context
    HttpHeaders headers;

    @GET
    @Path("/{round}/progress.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(operationId = "exportProgressCsv", summary = "The matrix as CSV, a row for each member (secretariat)")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response csv(@PathParam("round") UUID id) {
        var round = access.administeredHidden(id);
        var sheet = sheet(round);
        var csv = new StringBuilder(Csv.BYTE_ORDER_MARK).append(Csv.line(sheet.head()));
        sheet.rows()
                .forEach(row ->
                        csv.append(Csv.line(row.stream().map(String::valueOf).toList())));
        return answer(csv.toString(), round, "csv");
    }

    @GET
    @Path("/{round}/progress.xlsx")
    @Produces(XLSX)
    @Operation(
            operationId = "exportProgressXlsx",
            summary = "The matrix as an Excel file, with a second sheet of a row for each cell (secretariat)")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response xlsx(@PathParam("round") UUID id) {
        var round = access.administeredHidden(id);
        return answer(ProgressXlsx.render(sheet(round), round.name), round, "xlsx");
    }

    private ProgressSheet sheet(Round round) {
        return ProgressSheet.of(reading.of(round.id), Messages.language(headers), clock.instant());
    }

    private static Response answer(Object file, Round round, String extension) {
        var name = URLEncoder.encode(round.fiscalYearText() + "_進み具合." + extension, StandardCharsets.UTF_8)
                .replace("+", "%20");
        return Caching.byCaller(Response.ok(file))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"torikumi-progress-%d.%s\"; filename*=UTF-8''%s"
                                .formatted(round.fiscalYear, extension, name))
                .build();
    }
}
