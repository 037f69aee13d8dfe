package torikumi.submission.entry;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Bodies;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.submission.WriteGate;

/** Changing an entry: each save names the version it was made on, so that nothing is overwritten unseen. */
@Path("/api/v1/entries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "entries")
public class EntryResource {

    @Inject
    EntryLocks locks;

    @Inject
    EntryAccess access;

    @Inject
    EntryDesk desk;

    @Inject
    EntryViews views;

    @Inject
    WriteGate gate;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @PUT
    @Path("/{entry}")
    @Transactional
    @Operation(operationId = "replaceEntry", summary = "Save an entry (If-Match: its version)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntryView.class)))
    public Response replace(@PathParam("entry") UUID id, EntryUpdate write) {
        var old = locks.entry(id);
        var before = views.of(old);
        preconditions.match(old.entry().version, () -> before);
        bodies.valid(write);
        var content = access.content(old, write);
        gate.write(old.part(), old.cell());
        var state = desk.update(old, content, access.author(old.part()));
        var after = views.of(state);
        if (!after.etag().equals(before.etag())) {
            access.record("update", old.part(), id, before, after);
        }
        return EntryAccess.ok(after, state.entry());
    }

    @DELETE
    @Path("/{entry}")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(operationId = "deleteEntry", summary = "Delete an entry (If-Match: its version); its history stays")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Response delete(@PathParam("entry") UUID id) {
        var old = locks.entry(id);
        var before = views.of(old);
        preconditions.match(old.entry().version, () -> before);
        gate.write(old.part(), old.cell());
        desk.delete(old, access.author(old.part()));
        access.record("delete", old.part(), id, before, null);
        return Response.noContent().build();
    }

    @POST
    @Path("/{entry}/move")
    @Transactional
    @Operation(operationId = "moveEntry", summary = "Put an entry in another place; makes nobody's typing stale")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntryView.class)))
    public Response move(@PathParam("entry") UUID id, EntryMove write) {
        var old = locks.entry(id);
        var before = views.of(old);
        preconditions.matchIfSent(old.entry().version, () -> before);
        bodies.valid(write);
        var target = locks.cell(old.entry().submissionId, write.theme(), write.kind())
                .orElseThrow(() -> Problem.invalid("/theme", "theme_not_in_round", String.valueOf(write.theme())));
        var cell = target.cell();
        var rank =
                write.after() == null ? EntryOrder.front(cell.id, id) : EntryOrder.behind(cell.id, write.after(), id);
        gate.write(old.part(), old.cell());
        gate.write(old.part(), cell);
        var declared = cell.isNothingToReport();
        var declaredBy = cell.getDeclaredByName();
        var state = desk.move(old, cell, rank, target.lastRank() == null, access.author(old.part()));
        var after = views.of(state);
        access.record("move", old.part(), id, before, after);
        if (declared) {
            access.recordCleared(old.part(), cell, declaredBy);
        }
        return EntryAccess.ok(after, state.entry());
    }
}
