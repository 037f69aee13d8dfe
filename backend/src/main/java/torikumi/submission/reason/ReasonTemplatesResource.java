package torikumi.submission.reason;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.audit.AuditLog;
import torikumi.council.Council;
import torikumi.http.Bodies;
import torikumi.http.Caching;
import torikumi.http.Preconditions;
import torikumi.http.Responses;
import torikumi.security.Rights;

/** A council's usual reasons, read and written as a whole by its secretariat. */
@Path("/api/v1/councils/{council}/reason_templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "reason_templates")
public class ReasonTemplatesResource {

    private static final int MOST = 60;

    @Inject
    Rights rights;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @Inject
    AuditLog audit;

    /**
     * A council's reasons as the API shows them.
     *
     * @param templates in the order in which they are offered
     * @param version 0 while the council has none of its own and is offered the first ones
     */
    @Schema(name = "ReasonTemplates")
    public record View(UUID councilId, List<ReasonTemplate> templates, int version) {}

    /** All of them, in the order in which they are to be offered. */
    @Schema(name = "ReasonTemplatesUpdate")
    @JsonIgnoreProperties({"council_id", "version"})
    public record Update(@NotNull @Size(max = MOST) List<@Valid @NotNull ReasonTemplate> templates) {}

    @GET
    @Operation(
            operationId = "getReasonTemplates",
            summary =
                    "The reasons that the secretariat begins with when it returns, writes on behalf or corrects slips")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = View.class)))
    public Response get(@PathParam("council") String key) {
        var view = view(administered(key));
        return Caching.byCaller(Response.fromResponse(Responses.ok(view, view.version())))
                .build();
    }

    @PUT
    @Transactional
    @Operation(operationId = "replaceReasonTemplates", summary = "Replace a council's reasons (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = View.class)))
    public Response replace(@PathParam("council") String key, Update write) {
        var council = administered(key);
        var before = view(council);
        preconditions.match(before.version(), () -> before);
        bodies.valid(write);
        var own = ReasonTemplates.ofCouncil(council.id).orElseGet(() -> begun(council.id));
        own.templates = write.templates();
        own.persistAndFlush();
        var after = view(council);
        audit.record("update", "reason_templates", council.id, council.id, before, after);
        return Responses.ok(after, after.version());
    }

    private Council administered(String key) {
        var council = Council.byKey(key);
        rights.administerHidden(council.id);
        return council;
    }

    private static ReasonTemplates begun(UUID councilId) {
        var own = new ReasonTemplates();
        own.councilId = councilId;
        return own;
    }

    private static View view(Council council) {
        return ReasonTemplates.ofCouncil(council.id)
                .map(own -> new View(council.id, own.templates, own.shownVersion() + 1))
                .orElseGet(() -> new View(council.id, ReasonTemplate.FIRST, 0));
    }
}
