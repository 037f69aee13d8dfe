package torikumi.theme;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.audit.AuditLog;
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

/** {@code /response_measures}: public to read; the secretariat of the theme's council writes. */
@Path("/api/v1/response_measures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "response_measures")
public class ResponseMeasureResource {

    private static final String TYPE = "response_measure";

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
    @Operation(operationId = "listResponseMeasures", summary = "A theme's response measures, in printed order")
    public ListView<ResponseMeasureView> list(
            @QueryParam("theme") @NotNull @Parameter(required = true, description = "The theme's id") UUID theme,
            @BeanParam @Valid PageParams page) {
        var filter = new Conditions().and("themeId = :theme", "theme", theme(theme).id);
        var count = ResponseMeasure.count("from ResponseMeasure" + filter.where(), filter.parameters());
        var after = page.after(2);
        if (after != null) {
            filter.and("(position, id) > (:position, :id)", "position", page.number(after, 0));
            filter.parameters().put("id", page.id(after, 1));
        }
        List<ResponseMeasure> rows = ResponseMeasure.<ResponseMeasure>find(
                        "from ResponseMeasure" + filter.where() + " order by position, id", filter.parameters())
                .page(0, page.limit + 1)
                .list();
        return ListView.of(
                rows,
                count,
                page.limit,
                ResponseMeasureView::of,
                row -> List.of(String.valueOf(row.position), row.id.toString()));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getResponseMeasure", summary = "A response measure")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ResponseMeasureView.class)))
    public Response get(@PathParam("id") UUID id) {
        var measure = byId(id);
        return Responses.ok(ResponseMeasureView.of(measure), measure.version);
    }

    @POST
    @Authenticated
    @Transactional
    @Operation(operationId = "createResponseMeasure", summary = "Create a response measure (secretariat)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ResponseMeasureView.class)))
    public Response create(ResponseMeasureWrite write) {
        Bodies.present(write);
        var theme = theme(Required.field("/theme_id", write.themeId()));
        rights.administer(theme.councilId);
        bodies.valid(write);
        var measure = new ResponseMeasure();
        measure.themeId = theme.id;
        write.applyTo(measure);
        measure.persistAndFlush();
        var view = ResponseMeasureView.of(measure);
        audit.record("create", TYPE, measure.id, theme.councilId, null, view);
        return Responses.created("/api/v1/response_measures/" + measure.id, view, measure.version);
    }

    @PUT
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "replaceResponseMeasure", summary = "Replace a response measure (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ResponseMeasureView.class)))
    public Response replace(@PathParam("id") UUID id, ResponseMeasureWrite write) {
        var measure = byId(id);
        var council = theme(measure.themeId).councilId;
        rights.administer(council);
        var before = ResponseMeasureView.of(measure);
        preconditions.match(measure.version, () -> before);
        bodies.valid(write);
        write.applyTo(measure);
        ResponseMeasure.flush();
        var view = ResponseMeasureView.of(measure);
        audit.record("update", TYPE, id, council, before, view);
        return Responses.ok(view, measure.version);
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(
            operationId = "deleteResponseMeasure",
            summary = "Delete a response measure that nothing refers to (secretariat)")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        var measure = byId(id);
        var council = theme(measure.themeId).councilId;
        rights.administer(council);
        var before = ResponseMeasureView.of(measure);
        preconditions.match(measure.version, () -> before);
        Removal.of(List.of(measure));
        audit.record("delete", TYPE, id, council, before, null);
    }

    private static ResponseMeasure byId(UUID id) {
        return ResponseMeasure.<ResponseMeasure>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    private static Theme theme(UUID id) {
        return Theme.<Theme>findByIdOptional(id).orElseThrow(Problem::notFound);
    }
}
