package torikumi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Bodies;
import torikumi.http.Messages;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Responses;
import torikumi.organization.Organization;
import torikumi.organization.OrganizationView;
import torikumi.security.Rights;

/** Merging two organisations at once, for the system administrator. */
@Path("/api/v1/organizations/{id}/merge")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "organizations")
public class OrganizationMergeResource {

    /**
     * The order to merge.
     *
     * @param intoId the organisation that stays
     */
    @Schema(name = "OrganizationMerge")
    public record MergeWrite(@NotNull UUID intoId) {}

    @Inject
    Rights rights;

    @Inject
    Preconditions preconditions;

    @Inject
    Bodies bodies;

    @Inject
    OrganizationMerge merge;

    @Context
    HttpHeaders headers;

    @POST
    @Transactional
    @Operation(
            operationId = "mergeOrganization",
            summary = "Let another organisation take this one's place everywhere, and end this one (administrator)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrganizationView.class)))
    public Response merge(@PathParam("id") UUID id, MergeWrite write) {
        var source = Organization.<Organization>findByIdOptional(id).orElseThrow(Problem::notFound);
        rights.administerSystem();
        var language = Messages.language(headers);
        preconditions.match(source.version, () -> OrganizationView.of(source, language));
        var merged = merge.merge(source, bodies.valid(write).intoId());
        return Responses.ok(OrganizationView.of(merged, language), merged.version);
    }
}
