package torikumi.submission.entry;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.submission.Cell;
import torikumi.submission.Part;
import torikumi.submission.RoundFrame;
import torikumi.submission.RoundFrames;
import torikumi.submission.WriteGate;

/** Bringing back what was deleted, or an earlier text, by the same rules as any other save. */
@Path("/api/v1/entries/{entry}/restore")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "entries")
public class EntryRestoreResource {

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
    RoundFrames frames;

    @Inject
    Preconditions preconditions;

    @POST
    @Transactional
    @Operation(
            operationId = "restoreEntry",
            summary = "Bring a deleted entry back under its id, or an earlier text into the present one (If-Match)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntryView.class)))
    public Response restore(@PathParam("entry") UUID id, EntryRestore write) {
        var version = write == null ? null : write.version();
        return Entry.count("id", id) > 0 ? into(locks.entry(id), version) : back(id, version);
    }

    private Response into(EntryState old, Integer version) {
        var entry = old.entry();
        var present = entry.content(old.measures());
        var before = views.of(old);
        var wanted = version == null
                ? Optional.of(present)
                : EntryRevision.at(entry.id, version).map(found -> written(found, old.part(), old.cell()));
        if (wanted.filter(present::equals).isPresent()) {
            // nothing is overwritten, so a request whose answer was lost may simply be repeated
            return EntryAccess.ok(before, entry);
        }
        preconditions.match(entry.version, () -> before);
        var content = wanted.orElseThrow(() -> unknown(version));
        gate.write(old.part(), old.cell());
        var state = desk.update(old, content, EntryRevision.Action.RESTORE, access.author(old.part()));
        var after = views.of(state);
        access.record("restore", old.part(), entry.id, before, after);
        return EntryAccess.ok(after, entry);
    }

    private Response back(UUID id, Integer version) {
        var gone = EntryRevision.last(id).orElseThrow(Problem::notFound);
        var was = gone.content;
        var place = locks.cell(gone.submissionId, was.theme(), was.kind()).orElseThrow(Problem::notFound);
        var part = place.part();
        var cell = place.cell();
        var faster = Entry.<Entry>findByIdOptional(id);
        if (faster.isPresent()) {
            // behind the cell's lock, another restore's work is seen
            return EntryAccess.ok(views.of(List.of(faster.get())).getFirst(), faster.get());
        }
        var wanted = version == null ? gone : EntryRevision.at(id, version).orElseThrow(() -> unknown(version));
        gate.write(part, cell);
        var declared = cell.isNothingToReport();
        var declaredBy = cell.getDeclaredByName();
        var state = desk.bringBack(
                part,
                cell,
                gone,
                EntryOrder.again(cell.id, was.rank()),
                place.lastRank() == null,
                written(wanted, part, cell),
                access.author(part));
        var after = views.of(state);
        access.record("restore", part, id, null, after);
        if (declared) {
            access.recordCleared(part, cell, declaredBy);
        }
        Entry.flush();
        return EntryAccess.ok(after, state.entry());
    }

    private static Problem unknown(int version) {
        return Problem.invalid("/version", "revision_unknown", String.valueOf(version));
    }

    // A text may come back under another theme than it was written for: that theme's measures alone stay.
    private EntryContent written(EntryRevision revision, Part part, Cell cell) {
        var offered = frames.of(part.round().id).theme(cell.theme).stream()
                .flatMap(theme -> theme.measures().stream())
                .map(RoundFrame.Measure::id)
                .collect(Collectors.toSet());
        return revision.content.written(offered);
    }
}
