package torikumi.analysis;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.council.Council;
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.http.Problem;
import torikumi.persistence.Conditions;
import torikumi.program.Program;
import torikumi.program.ProgramCatalogue;
import torikumi.text.PlainText;

/** Published figures over the years. */
@Path("/api/v1/figure_series")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "analysis")
public class FigureSeriesResource {

    private static final int MOST = 100;

    /** The list's shape in the contract. */
    @Schema(name = "FigureSeriesList")
    public record Page(
            ListView.Metadata metadata,
            List<FigureSeriesView> results,
            @Schema(nullable = true) String nextCursor) {}

    @Inject
    ProgramCatalogue catalogue;

    @GET
    @Operation(
            operationId = "listFigureSeries",
            summary = "Figures of the current editions that speak of the same, those over most years first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(
            @QueryParam("council") @Parameter(description = "Id or slug; needed without a programme") String council,
            @QueryParam("program") @Parameter(description = "Id of a programme, merged ones included") UUID program,
            @QueryParam("member") @Parameter(description = "Id of a member, the same in all rounds") UUID member,
            @QueryParam("q")
                    @PlainText(max = 200)
                    @Parameter(description = "Part of the label or of the programme's name, in any spelling")
                    String q,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(MOST) int limit) {
        if (council == null && program == null) {
            throw Problem.malformed("?council", "constraint_not_blank");
        }
        var question = new Conditions()
                .and("f.councilId = :council", "council", council == null ? null : Council.byKey(council).id)
                .and("f.programId in :programs", "programs", program == null ? null : Program.withMerged(program))
                .and("f.memberId = :member", "member", member);
        var series = new FigureSeries(catalogue::winner).of(question, q);
        var size = new ListView.ResultSet(Math.min(series.size(), ListView.COUNT_CAP), limit);
        return Caching.shared(Response.ok(new ListView<>(
                        new ListView.Metadata(size),
                        series.stream().limit(limit).toList(),
                        null)))
                .build();
    }
}
