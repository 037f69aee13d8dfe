package torikumi.member;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Problem;
import torikumi.organization.Organization;

/** The councils on which an organisation sits: there may be several. */
@Path("/api/v1/organizations/{id}/seats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organizations")
public class SeatsResource {

    /** The seats of one organisation, by the names of their councils. */
    @Schema(name = "OrganizationSeats")
    public record SeatsView(List<Seat> results) {}

    /** One seat. */
    @Schema(name = "OrganizationSeat")
    public record Seat(
            UUID councilId,
            String councilSlug,
            String councilName,
            UUID memberId,
            String memberName,
            @Schema(nullable = true) LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo) {}

    @GET
    @PermitAll
    @Operation(operationId = "listOrganizationSeats", summary = "The councils on which an organisation sits")
    public SeatsView list(@PathParam("id") UUID id) {
        if (Organization.findByIdOptional(id).isEmpty()) {
            throw Problem.notFound();
        }
        return new SeatsView(Panache.getEntityManager()
                .createQuery("""
                        select c.id, c.slug, c.name, m.id, m.name, m.validFrom, m.validTo
                        from Member m join Council c on c.id = m.councilId
                        where m.organizationId = :organization order by c.name, m.position, m.id
                        """, Seat.class)
                .setParameter("organization", id)
                .getResultList());
    }
}
