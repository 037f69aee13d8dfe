package torikumi.edition.lastcheck;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Caching;
import torikumi.http.PageParams;

/** {@code /last_checks}: what the caller's seats are asked, and what the caller's councils ask. */
@Path("/api/v1/last_checks")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "last_checks")
public class LastChecksResource {

    @Inject
    LastCheckList checks;

    @GET
    @Operation(
            operationId = "listLastChecks",
            summary = "Last checks that the caller's seats are asked for, or that its councils ask for, latest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LastCheckList.Page.class)))
    public Response list(
            @QueryParam("round") @Parameter(description = "Id of a round") UUID round,
            @QueryParam("member") @Parameter(description = "Only this seat's answers") UUID member,
            @BeanParam @Valid PageParams page) {
        return Caching.byCaller(Response.ok(checks.page(round, member, page))).build();
    }
}
