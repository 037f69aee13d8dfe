package torikumi.handover;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.persistence.Conditions;
import torikumi.round.RoundState;
import torikumi.security.Caller;
import torikumi.security.Rights;

/** What the caller was asked for, on seats that they still have a role on. */
@Path("/api/v1/hand_overs")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "hand_overs")
public class MyHandOversResource {

    @Inject
    Caller caller;

    @Inject
    Rights rights;

    @GET
    @Operation(operationId = "listMyHandOvers", summary = "What the caller is asked for in rounds not yet published")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = HandOverResource.Page.class)))
    public Response list(@BeanParam @Valid PageParams page) {
        var filter = new Conditions()
                .and("h.assigneeSub = :sub", "sub", caller.sub())
                .and("s.memberId in :seats", "seats", rights.readableSeats())
                .and("r.state <> :published", "published", RoundState.PUBLISHED);
        var count = HandOverRow.count(filter);
        var after = page.after(1);
        if (after != null) {
            filter.and("h.id > :id", "id", page.id(after, 0));
        }
        return Caching.byCaller(Response.ok(ListView.of(
                        HandOverRow.list(filter, page.limit + 1),
                        count,
                        page.limit,
                        row -> HandOverView.of(
                                row, caller.sub(), rights.mayManagePeople(row.councilId(), row.memberId())),
                        row -> List.of(row.handOver().id.toString()))))
                .build();
    }
}
