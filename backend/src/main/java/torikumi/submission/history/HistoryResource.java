package torikumi.submission.history;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.submission.WriteGate;

/** The history of a member's part, for whoever may read the part. */
@Path("/api/v1/submissions/{submission}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "submissions")
public class HistoryResource {

    @Inject
    WriteGate gate;

    @Inject
    HistoryReading reading;

    /** The list's shape in the contract. */
    @Schema(name = "RevisionList")
    public record Page(
            ListView.Metadata metadata,
            List<RevisionView> results,
            @Schema(nullable = true) String nextCursor) {}

    @GET
    @Path("/revisions")
    @Operation(
            operationId = "listRevisions",
            summary = "Who did what to a member's part, the latest first, deletions included")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(
            @PathParam("submission") UUID id, @BeanParam HistoryFilter filter, @BeanParam @Valid PageParams page) {
        return Caching.byCaller(Response.ok(reading.page(gate.readable(id), filter, page)))
                .build();
    }

    @GET
    @Path("/revisions.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(operationId = "exportRevisions", summary = "The same as a file for a spreadsheet, the oldest first")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@PathParam("submission") UUID id, @BeanParam HistoryFilter filter) {
        var part = gate.readable(id);
        var name = part.round().fiscalYearText() + "_変更履歴_" + part.member().name + ".csv";
        return Caching.byCaller(Response.ok(HistoryCsv.render(reading.whole(part, filter), gate.language())))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"torikumi-history.csv\"; filename*=UTF-8''"
                                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .build();
    }
}
