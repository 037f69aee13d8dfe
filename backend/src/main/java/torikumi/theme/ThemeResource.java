package torikumi.theme;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.audit.AuditLog;
import torikumi.council.Council;
import torikumi.http.Bodies;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Removal;
import torikumi.http.Required;
import torikumi.http.Responses;
import torikumi.persistence.Conditions;
import torikumi.security.Rights;

/** {@code /themes}: public to read; the council's secretariat writes. */
@Path("/api/v1/themes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "themes")
public class ThemeResource {

    private static final String TYPE = "theme";

    @Inject
    Rights rights;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @Inject
    AuditLog audit;

    @GET
    @PermitAll
    @Operation(operationId = "listThemes", summary = "A council's themes with their response measures, by number")
    public ListView<ThemeView> list(
            @QueryParam("council") @NotBlank @Parameter(required = true, description = "Id or slug") String council,
            @QueryParam("valid_on") @Parameter(description = "Only what was asked about on that day") LocalDate validOn,
            @BeanParam @Valid PageParams page) {
        var filter = new Conditions()
                .and("councilId = :council", "council", Council.byKey(council).id)
                .and(
                        "(validFrom is null or validFrom <= :day) and (validTo is null or validTo >= :day)",
                        "day",
                        validOn);
        var count = Theme.count("from Theme" + filter.where(), filter.parameters());
        var after = page.after(2);
        if (after != null) {
            filter.and("(number, id) > (:number, :id)", "number", page.number(after, 0));
            filter.parameters().put("id", page.id(after, 1));
        }
        List<Theme> rows = Theme.<Theme>find(
                        "from Theme" + filter.where() + " order by number, id", filter.parameters())
                .page(0, page.limit + 1)
                .list();
        var measures =
                ResponseMeasure.byTheme(rows.stream().map(theme -> theme.id).toList());
        return ListView.of(
                rows,
                count,
                page.limit,
                theme -> ThemeView.of(theme, measures.getOrDefault(theme.id, List.of())),
                theme -> List.of(String.valueOf(theme.number), theme.id.toString()));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getTheme", summary = "A theme with its response measures")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThemeView.class)))
    public Response get(@PathParam("id") UUID id) {
        var theme = byId(id);
        return Responses.ok(view(theme), theme.version);
    }

    @POST
    @Authenticated
    @Transactional
    @Operation(operationId = "createTheme", summary = "Create a theme (secretariat)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ThemeView.class)))
    public Response create(ThemeWrite write) {
        Bodies.present(write);
        var theme = new Theme();
        theme.councilId =
                Council.byKey(Required.field("/council_id", write.councilId()).toString()).id;
        rights.administer(theme.councilId);
        bodies.valid(write);
        write.applyTo(theme);
        refuseTakenNumber(theme);
        theme.persistAndFlush();
        var view = view(theme);
        audit.record("create", TYPE, theme.id, theme.councilId, null, view);
        return Responses.created("/api/v1/themes/" + theme.id, view, theme.version);
    }

    @PUT
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "replaceTheme", summary = "Replace a theme's number, name and term (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThemeView.class)))
    public Response replace(@PathParam("id") UUID id, ThemeWrite write) {
        var theme = byId(id);
        rights.administer(theme.councilId);
        var before = view(theme);
        preconditions.match(theme.version, () -> before);
        bodies.valid(write);
        write.applyTo(theme);
        refuseTakenNumber(theme);
        Theme.flush();
        var view = view(theme);
        audit.record("update", TYPE, id, theme.councilId, before, view);
        return Responses.ok(view, theme.version);
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(
            operationId = "deleteTheme",
            summary = "Delete a theme and its response measures when nothing refers to them (secretariat)")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        var theme = byId(id);
        rights.administer(theme.councilId);
        var before = view(theme);
        preconditions.match(theme.version, () -> before);
        Removal.of(ResponseMeasure.ofThemes(List.of(id)));
        Removal.of(List.of(theme));
        audit.record("delete", TYPE, id, theme.councilId, before, null);
    }

    private static void refuseTakenNumber(Theme theme) {
        // Asked before the change reaches the database, where a unique index says the same without words.
        var taken = Theme.getEntityManager()
                .createQuery(
                        "select count(*) from Theme where councilId = :council and number = :number and validTo is null"
                                + " and id <> :id",
                        Long.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("council", theme.councilId)
                .setParameter("number", theme.number)
                .setParameter("id", theme.id)
                .getSingleResult();
        if (theme.validTo == null && taken > 0) {
            throw Problem.conflict("theme_number_taken", theme.number);
        }
    }

    private static ThemeView view(Theme theme) {
        return ThemeView.of(theme, ResponseMeasure.ofThemes(List.of(theme.id)));
    }

    private static Theme byId(UUID id) {
        return Theme.<Theme>findByIdOptional(id).orElseThrow(Problem::notFound);
    }
}
