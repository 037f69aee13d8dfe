package torikumi.audit;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Caching;
import torikumi.http.Messages;

/** The history as a file. */
@Path("/api/v1/audit_events.csv")
@Produces("text/csv;charset=UTF-8")
@Authenticated
@Tag(name = "audit_events")
public class AuditExportResource {

    private static final int BATCH = 1000;
    /** A file that a spreadsheet still opens. */
    private static final int MOST_LINES = 100_000;

    @Inject
    AuditReading reading;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(
            operationId = "exportAuditEvents",
            summary = "The same as a file for a spreadsheet, at most the latest 100,000 lines")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam AuditFilter filter) {
        var rows = reading.rows(filter);
        var words = new AuditWords(Messages.language(headers));
        var csv = new AuditCsv(words);
        var text = new StringBuilder(csv.head());
        UUID after = null;
        List<AuditEventView> batch;
        int lines = 0;
        do {
            batch = rows.read(after, BATCH, words);
            batch.forEach(event -> text.append(csv.line(event)));
            lines += batch.size();
            after = batch.isEmpty() ? after : batch.getLast().id();
        } while (batch.size() == BATCH && lines < MOST_LINES);
        return Caching.never(Response.ok(text.toString()))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"torikumi-audit.csv\"; filename*=UTF-8''"
                                + "%E6%93%8D%E4%BD%9C%E5%B1%A5%E6%AD%B4.csv")
                .build();
    }
}
