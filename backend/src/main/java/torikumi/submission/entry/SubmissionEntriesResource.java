package torikumi.submission.entry;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Bodies;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.persistence.Ids;

/** Adding entries to a submission, also so that a request may be repeated when its answer was lost. */
@Path("/api/v1/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "entries")
public class SubmissionEntriesResource {

    @Inject
    EntryLocks locks;

    @Inject
    EntryCreation creation;

    @Inject
    EntryViews views;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @POST
    @Path("/{submission}/entries")
    @Transactional
    @Operation(operationId = "createEntry", summary = "Add an entry to a cell")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EntryView.class)))
    public Response create(@PathParam("submission") UUID submission, EntryCreate write) {
        var place = lock(submission, write, null);
        var cell = place.orElseThrow(() -> unknownPlace(write));
        var state = creation.add(cell, Ids.next(), creation.content(cell, write), write.after());
        Entry.flush();
        return EntryAccess.created(views.of(state), state.entry());
    }

    @PUT
    @Path("/{submission}/entries/{entry}")
    @Transactional
    @Operation(
            operationId = "createEntryWithId",
            summary = "Add an entry under an id of the caller's (If-None-Match: *): may be repeated safely")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EntryView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was there already, with this content",
            content = @Content(schema = @Schema(implementation = EntryView.class)))
    public Response createWithId(
            @PathParam("submission") UUID submission, @PathParam("entry") UUID id, EntryCreate write) {
        var place = lock(submission, write, id);
        if (!preconditions.createOnly()) {
            throw new Problem(428, "create_only_required");
        }
        var cell = place.orElseThrow(() -> unknownPlace(write));
        var content = creation.content(cell, write);
        if (cell.taken()) {
            // An id stays taken when its entry was deleted: a late repetition must not bring it back.
            var existing = Entry.<Entry>findByIdOptional(id).orElseThrow(() -> Problem.conflict("entry_id_used"));
            return repeated(existing, cell, content);
        }
        var state = creation.add(cell, id, content, write.after());
        Entry.flush();
        return EntryAccess.created(views.of(state), state.entry());
    }

    private Optional<EntryLocks.LockedCell> lock(UUID submission, EntryCreate write, UUID id) {
        var place =
                locks.cell(submission, write == null ? null : write.theme(), write == null ? null : write.kind(), id);
        bodies.valid(write);
        return place;
    }

    private static Problem unknownPlace(EntryCreate write) {
        return Problem.invalid("/theme", "theme_not_in_round", String.valueOf(write.theme()));
    }

    private Response repeated(Entry entry, EntryLocks.LockedCell place, EntryContent content) {
        if (!entry.submissionId.equals(place.part().submission().id)) {
            throw Problem.conflict("entry_id_used");
        }
        var view = views.of(views.states(List.of(entry)).getFirst());
        if (!entry.cellId.equals(place.cell().id) || !entry.contentHash.equals(content.hash())) {
            throw new Problem(412, "entry_exists").with("current", view);
        }
        return EntryAccess.ok(view, entry);
    }

    // An id stays taken when its entry was deleted.
    static void refuseUsed(UUID id) {
        if (EntryRevision.count("entryId", id) > 0) {
            throw Problem.conflict("entry_id_used");
        }
    }
}
