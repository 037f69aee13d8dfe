package torikumi.edition;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.edition.table.HtmlTable;
import torikumi.edition.table.TableModel;
import torikumi.http.Caching;
import torikumi.http.Problem;
import torikumi.round.Round;
import torikumi.security.Rights;
import torikumi.submission.Submission;

/** A member's rows as they will be printed, for those who may read its submission. */
@Path("/api/v1/submissions")
@Authenticated
@Tag(name = "submissions")
public class RowResource {

    @Inject
    Rights rights;

    @Inject
    RoundTables tables;

    @GET
    @Path("/{submission}/row")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getSubmissionRow", summary = "A member's rows as they will be printed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TableModel.class)))
    public Response row(@PathParam("submission") UUID id) {
        return Caching.never(Response.ok(rowOf(id))).build();
    }

    @GET
    @Path("/{submission}/row.html")
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "getSubmissionRowPage", summary = "A member's rows as they will be printed, as a page")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public Response rowPage(@PathParam("submission") UUID id) {
        return Caching.never(Response.ok(HtmlTable.render(rowOf(id))))
                .type(DocumentFormat.HTML.mediaType())
                .build();
    }

    private TableModel rowOf(UUID id) {
        Submission submission = Submission.<Submission>findByIdOptional(id).orElseThrow(Problem::notFound);
        rights.readSeat(submission.councilId, submission.memberId);
        return tables.row(Round.byId(submission.roundId), submission);
    }
}
