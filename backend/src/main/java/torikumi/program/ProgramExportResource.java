package torikumi.program;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Caching;
import torikumi.http.PageParams;
import torikumi.text.Csv;

/** The catalogue as a file for machines: one programme a line, one value a cell, no line break in it. */
@Path("/api/v1/programs.csv")
@PermitAll
@Tag(name = "programs")
public class ProgramExportResource {

    private static final int PAGE = 1000;

    @Inject
    ProgramPages programs;

    @GET
    @Produces("text/csv;charset=UTF-8")
    @Operation(operationId = "exportPrograms", summary = "All of them as CSV, with the same filters")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response csv(@BeanParam @Valid ProgramFilter filter) {
        var csv = new StringBuilder(Csv.BYTE_ORDER_MARK);
        var page = new PageParams();
        page.limit = PAGE;
        csv.append(Csv.line(List.copyOf(cells(null).keySet())));
        do {
            var read = programs.page(filter, page);
            read.results()
                    .forEach(program ->
                            csv.append(Csv.line(cells(program).values().stream().toList())));
            page.cursor = read.nextCursor();
        } while (page.cursor != null);
        return Caching.shared(Response.ok(csv.toString().getBytes(StandardCharsets.UTF_8))
                        .header("Content-Disposition", "attachment; filename=\"torikumi-programs.csv\""))
                .build();
    }

    // The heading is that of no programme, so that the two cannot part.
    private static Map<String, String> cells(ProgramView program) {
        var cells = new LinkedHashMap<String, String>();
        var some = program == null ? ProgramView.of(new Program()) : program;
        put(cells, "id", some.id());
        put(cells, "kind", some.kind());
        put(cells, "type", some.type());
        put(cells, "name", some.name());
        put(cells, "subtitle", some.subtitle());
        put(cells, "name_kana", some.nameKana());
        put(cells, "aliases", some.aliases().stream().map(ProgramAlias::name).collect(Collectors.joining("／")));
        put(cells, "parent_id", some.parent() == null ? null : some.parent().id());
        put(cells, "parent", some.parent() == null ? null : some.parent().name());
        put(cells, "number", some.number());
        put(cells, "provider", some.provider());
        put(cells, "provider_organization_id", some.providerOrganizationId());
        put(cells, "organization_id", some.organizationId());
        put(cells, "competent_authority", some.competentAuthority());
        put(cells, "support_organizations", some.supportOrganizations());
        put(cells, "summary", some.summary());
        put(cells, "target", some.target());
        put(cells, "area", some.area());
        put(cells, "max_amount", some.maxAmount());
        put(cells, "max_subsidy_rate", some.maxSubsidyRate());
        put(cells, "reception_start_date", some.receptionStartDate());
        put(cells, "reception_end_date", some.receptionEndDate());
        put(cells, "official_url", some.officialUrl());
        put(cells, "application_url", some.applicationUrl());
        put(cells, "reference_url", some.referenceUrl());
        put(cells, "inquiry", some.inquiry());
        put(cells, "keywords", String.join("／", some.keywords()));
        put(cells, "checked_on", some.checkedOn());
        put(cells, "valid_from", some.validFrom());
        put(cells, "valid_to", some.validTo());
        put(
                cells,
                "successor_id",
                some.successor() == null ? null : some.successor().id());
        put(cells, "council_id", some.councilId());
        put(cells, "updated_at", some.updatedAt());
        return cells;
    }

    private static void put(Map<String, String> cells, String column, Object value) {
        cells.put(column, value == null ? "" : value.toString().replaceAll("\\R", "／"));
    }
}
