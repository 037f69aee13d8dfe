package torikumi.analysis;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.edition.Edition;
import torikumi.edition.EditionAccess;
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.http.Problem;
import torikumi.round.Round;
import torikumi.submission.EntryKind;
import torikumi.submission.RoundFrames;

/** Counts of an edition; a draft's are for those who may read the draft. */
@Path("/api/v1/editions/{edition}/cross_tables")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "analysis")
public class CrossTableResource {

    private static final String TABLE = "programs_by_theme, programs_by_member or response_measures_by_member";
    private static final String KIND = "INITIATIVE or CHALLENGE; both when left out";

    /** The list's shape in the contract. */
    @Schema(name = "CountedSentenceList")
    public record Page(
            ListView.Metadata metadata,
            List<SentenceView> results,
            @Schema(nullable = true) String nextCursor) {}

    @Inject
    EditionAccess access;

    @Inject
    RoundFrames frames;

    @GET
    @Path("/{table}")
    @Operation(
            operationId = "getCrossTable",
            summary = "Entries of an edition counted by programme or response measure, and by theme or member")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CrossTableView.class)))
    public Response get(
            @PathParam("edition") UUID id,
            @PathParam("table") @Parameter(description = TABLE) String table,
            @QueryParam("kind") @Parameter(description = KIND) EntryKind kind) {
        var edition = access.readable(id);
        return cached(edition, Response.ok(view(edition, known(table), kind)));
    }

    @GET
    @Path("/{table}.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            operationId = "exportCrossTable",
            summary = "The same in long form for a spreadsheet: a line for each number, zeros too")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response csv(
            @PathParam("edition") UUID id,
            @PathParam("table") @Parameter(description = TABLE) String table,
            @QueryParam("kind") @Parameter(description = KIND) EntryKind kind) {
        var edition = access.readable(id);
        var known = known(table);
        var round = Round.byId(edition.roundId);
        var name = URLEncoder.encode(
                        "%s_%s.csv".formatted(round.fiscalYearText(), CrossTableCsv.title(known)),
                        StandardCharsets.UTF_8)
                .replace("+", "%20");
        return cached(
                edition,
                Response.ok(CrossTableCsv.render(view(edition, known, kind), round))
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"torikumi-%d-%s.csv\"; filename*=UTF-8''%s"
                                        .formatted(round.fiscalYear, table, name)));
    }

    @GET
    @Path("/{table}/sentences")
    @Operation(
            operationId = "listCountedSentences",
            summary = "The sentences that a number of the table counts, in the table's order")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response sentences(
            @PathParam("edition") UUID id,
            @PathParam("table") @Parameter(description = TABLE) String table,
            @QueryParam("row")
                    @Parameter(description = "Id of the row; entries without a response measure when left out")
                    UUID row,
            @QueryParam("column") @Parameter(description = "Id of the column; all of them when left out") UUID column,
            @QueryParam("kind") @Parameter(description = KIND) EntryKind kind) {
        var edition = access.readable(id);
        var known = known(table);
        if (row == null && known.countsPrograms()) {
            throw Problem.malformed("?row", "constraint_not_null");
        }
        var sentences = counting(edition, known, kind).sentences(row, column);
        var size = new ListView.ResultSet(sentences.size(), ListView.COUNT_CAP);
        return cached(edition, Response.ok(new ListView<>(new ListView.Metadata(size), sentences, null)));
    }

    private CrossTableView view(Edition edition, CrossTable table, EntryKind kind) {
        var counting = counting(edition, table, kind);
        var columns = counting.columns();
        return new CrossTableView(edition.id, table, columns, counting.rows(columns));
    }

    private CrossCounting counting(Edition edition, CrossTable table, EntryKind kind) {
        return new CrossCounting(table, frames.of(edition.roundId), EditionEntries.of(edition, kind));
    }

    private static CrossTable known(String table) {
        return CrossTable.of(table).orElseThrow(Problem::notFound);
    }

    private static Response cached(Edition edition, Response.ResponseBuilder answer) {
        return (edition.published ? Caching.shared(answer) : Caching.byCaller(answer)).build();
    }
}
