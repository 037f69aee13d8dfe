package torikumi.edition;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.edition.table.TableModel;
import torikumi.http.Caching;
import torikumi.round.Round;

/** Says whose rows an edition no longer shows as they would be compiled now. */
@Path("/api/v1/editions/{edition}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "editions")
public class ChangesResource {

    /**
     * What was accepted since.
     *
     * @param members those whose rows would be others, in the table's order
     */
    @Schema(name = "EditionChanges")
    public record EditionChangesView(UUID editionId, List<WithoutAccepted.MemberRef> members) {}

    @Inject
    EditionAccess access;

    @Inject
    RoundTables tables;

    @GET
    @Operation(
            operationId = "compareEdition",
            summary = "The members whose rows would be others if the edition were compiled now (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EditionChangesView.class)))
    public Response get(@PathParam("edition") UUID id) {
        var edition = access.administeredHidden(id);
        var then = edition.tableModel.members().stream()
                .collect(Collectors.toMap(TableModel.Member::id, Function.identity()));
        var now = tables.compiled(Round.byId(edition.roundId));
        var changed = now.members().stream()
                .filter(member -> !member.equals(then.get(member.id())))
                .map(member -> new WithoutAccepted.MemberRef(member.id(), member.name()))
                .toList();
        return Caching.byCaller(Response.ok(new EditionChangesView(id, changed)))
                .build();
    }
}
