package torikumi.submission.workflow;

import io.quarkus.hibernate.orm.panache.Panache;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Problem;
import torikumi.http.Responses;
import torikumi.submission.WriteGate;
import torikumi.submission.version.SubmissionVersion;
import torikumi.submission.version.VersionContent;

/** The frozen versions of a submission. */
@Path("/api/v1/submissions/{submission}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "submissions")
public class VersionResource {

    @Inject
    WriteGate gate;

    /**
     * A version in the list.
     *
     * @param minorCorrection whether the secretariat made it by correcting slips, not by handing in
     */
    @Schema(name = "SubmissionVersionSummary")
    public record Summary(
            int number, Instant submittedAt, String submittedByName, boolean onBehalf, boolean minorCorrection) {}

    /** The list's shape in the contract. */
    @Schema(name = "SubmissionVersionList")
    public record Page(
            ListView.Metadata metadata,
            List<Summary> results,
            @Schema(nullable = true) String nextCursor) {}

    /**
     * A version with its content.
     *
     * @param minorCorrection whether the secretariat made it by correcting slips, not by handing in
     * @param replies what was answered to the corrections that had been asked for
     */
    @Schema(name = "SubmissionVersion")
    public record View(
            int number,
            Instant submittedAt,
            String submittedByName,
            boolean onBehalf,
            boolean minorCorrection,
            List<VersionContent.FrozenCell> cells,
            List<Replies.Reply> replies) {}

    @GET
    @Operation(
            operationId = "listSubmissionVersions",
            summary = "What was handed in when and by whom, the latest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(@PathParam("submission") UUID id, @BeanParam @Valid PageParams page) {
        var part = gate.readable(id);
        var after = page.after(1);
        var rows = Panache.getEntityManager()
                .createQuery("""
                        select new torikumi.submission.workflow.VersionResource$Summary(
                            v.number, v.submittedAt, v.submittedByName, v.onBehalf, v.minorCorrection)
                        from SubmissionVersion v
                        where v.submissionId = :id and v.number < :before order by v.number desc
                        """, Summary.class)
                .setParameter("id", id)
                .setParameter("before", after == null ? Integer.MAX_VALUE : number(after.getFirst()))
                .setMaxResults(page.limit + 1)
                .getResultList();
        // Versions are numbered without gaps.
        var count = part.submission().getLastVersion();
        return Caching.byCaller(Response.ok(
                        ListView.of(rows, count, page.limit, row -> row, row -> List.of(String.valueOf(row.number())))))
                .build();
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "getSubmissionVersion", summary = "What was handed in, as it was")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = View.class)))
    public Response get(@PathParam("submission") UUID id, @PathParam("number") int number) {
        gate.readable(id);
        var version = SubmissionVersion.find(id, number).orElseThrow(Problem::notFound);
        var view = new View(
                version.number,
                version.submittedAt,
                version.submittedByName,
                version.onBehalf,
                version.minorCorrection,
                version.content.cells(),
                Replies.views(version.replies));
        return Caching.byCaller(Response.fromResponse(Responses.ok(view, version.number)))
                .build();
    }

    private static int number(String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException _) {
            throw Problem.malformed("?cursor", "cursor_unreadable");
        }
    }
}
