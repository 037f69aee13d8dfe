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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Caching;
import torikumi.http.PageParams;
import torikumi.http.Problem;
import torikumi.submission.WriteGate;
import torikumi.submission.entry.Entry;
import torikumi.submission.entry.EntryRevision;

/** The history of one entry, also of one that was deleted. */
@Path("/api/v1/entries/{entry}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "entries")
public class EntryHistoryResource {

    @Inject
    WriteGate gate;

    @Inject
    HistoryReading reading;

    @GET
    @Operation(
            operationId = "listEntryRevisions",
            summary = "Every saved state of an entry, also of a deleted one, the latest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = HistoryResource.Page.class)))
    public Response list(@PathParam("entry") UUID id, @BeanParam @Valid PageParams page) {
        var part = gate.readable(submissionOf(id).orElseThrow(Problem::notFound));
        return Caching.byCaller(Response.ok(reading.page(part, HistoryFilter.of(id), page)))
                .build();
    }

    private static Optional<UUID> submissionOf(UUID entryId) {
        return Entry.<Entry>findByIdOptional(entryId)
                .map(entry -> entry.submissionId)
                .or(() -> EntryRevision.submissionOf(entryId));
    }
}
