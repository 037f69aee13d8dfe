package torikumi.audit;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.http.Messages;
import torikumi.http.PageParams;

/** {@code /audit_events}: a council's history for its secretariat, the rest for the system administrator. */
@Path("/api/v1/audit_events")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "audit_events")
public class AuditResource {

    /** The list's shape in the contract. */
    @Schema(name = "AuditEventList")
    public record Page(
            ListView.Metadata metadata,
            List<AuditEventView> results,
            @Schema(nullable = true) String nextCursor) {}

    @Inject
    AuditReading reading;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(
            operationId = "listAuditEvents",
            summary = "Who did what to what, the latest first (secretariat; without a council system administrator)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(@BeanParam AuditFilter filter, @BeanParam @Valid PageParams page) {
        var rows = reading.rows(filter);
        var after = page.after(1);
        var found = rows.read(
                after == null ? null : page.id(after, 0), page.limit + 1, new AuditWords(Messages.language(headers)));
        var count = ListView.count(found, page.limit, after == null, rows::count);
        return Caching.byCaller(Response.ok(ListView.of(
                        found,
                        count,
                        page.limit,
                        event -> event,
                        event -> List.of(event.id().toString()))))
                .build();
    }
}
