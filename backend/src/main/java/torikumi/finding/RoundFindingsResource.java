package torikumi.finding;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import torikumi.http.Bodies;
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.persistence.Conditions;
import torikumi.round.RoundAccess;
import torikumi.submission.WriteGate;

/** A round's findings together, for its secretariat alone: checking anew, reading, accepting several. */
@Path("/api/v1/rounds/{round}/findings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "findings")
public class RoundFindingsResource {

    @Inject
    RoundAccess access;

    @Inject
    FindingDesk desk;

    @Inject
    WriteGate gate;

    @Inject
    Bodies bodies;

    /** The list's shape in the contract. */
    @Schema(name = "FindingList")
    public record Page(
            ListView.Metadata metadata,
            List<FindingView> results,
            @Schema(nullable = true) String nextCursor) {}

    @GET
    @Operation(
            operationId = "listFindings",
            summary = "What the last check of a round found, in the table's order, with what was decided (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(
            @PathParam("round") UUID id, @BeanParam FindingFilter filter, @BeanParam @Valid PageParams page) {
        var round = access.administeredHidden(id);
        var language = gate.language();
        var after = page.after(2);
        var conditions = filter.of(round.id);
        if (after != null) {
            conditions.and("(ordinal, id) > (:ordinal, :id)", "ordinal", page.number(after, 0));
            conditions.parameters().put("id", page.id(after, 1));
        }
        var rows = rows(conditions, page.limit + 1);
        var count = ListView.count(rows, page.limit, after == null, _ -> count(filter.of(round.id)));
        return Caching.byCaller(Response.ok(ListView.of(
                        rows,
                        count,
                        page.limit,
                        finding -> FindingView.of(finding, language),
                        finding -> List.of(String.valueOf(finding.ordinal), finding.id.toString()))))
                .build();
    }

    private static List<Finding> rows(Conditions conditions, int limit) {
        var query = Panache.getEntityManager()
                .createNativeQuery(
                        "select * from finding" + conditions.where() + " order by ordinal, id", Finding.class);
        conditions.parameters().forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Finding> rows = query.setMaxResults(limit).getResultList();
        return rows;
    }

    private static long count(Conditions conditions) {
        var query = Panache.getEntityManager().createNativeQuery("select count(*) from finding" + conditions.where());
        conditions.parameters().forEach(query::setParameter);
        return ((Number) query.getSingleResult()).longValue();
    }

    @GET
    @Path("/summary")
    @Operation(operationId = "getFindingSummary", summary = "How many findings are open, fixed and accepted, by sort")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FindingSummary.class)))
    public Response summary(@PathParam("round") UUID id) {
        return Caching.byCaller(Response.ok(FindingSummary.of(access.administeredHidden(id).id)))
                .build();
    }

    @POST
    @Path("/refresh")
    @Transactional
    @Operation(
            operationId = "refreshFindings",
            summary = "Check the round anew; what was decided holds as long as its text is the same (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FindingSummary.class)))
    public Response refresh(@PathParam("round") UUID id) {
        return Response.ok(desk.refresh(access.administeredHidden(id))).build();
    }

    @POST
    @Path("/accept_chosen")
    @Transactional
    @Operation(
            operationId = "acceptFindings",
            summary = "Accept several open findings as they are; those decided or fixed meanwhile are passed over")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FindingSummary.class)))
    public Response accept(@PathParam("round") UUID id, FindingWrites.Acceptance write) {
        var round = access.administeredHidden(id);
        bodies.valid(write);
        return Response.ok(desk.accept(round, write)).build();
    }
}
