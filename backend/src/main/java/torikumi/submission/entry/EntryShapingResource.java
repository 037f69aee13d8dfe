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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Bodies;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.persistence.Ids;
import torikumi.submission.WriteGate;

/** Making two entries of one, one of two, and many of one: each in one step, so that no half of it is ever seen. */
@Path("/api/v1/entries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "entries")
public class EntryShapingResource {

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

    @POST
    @Path("/{entry}/split")
    @Transactional
    @Operation(
            operationId = "splitEntry",
            summary = "Make two entries of one (If-Match: its version); the first keeps id and lineage")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntryShaping.Shaped.class)))
    public Response split(@PathParam("entry") UUID id, EntryShaping.Split write) {
        var old = locks.entry(id);
        var before = views.of(old);
        var made = write == null || write.secondId() == null ? null : Entry.<Entry>findById(write.secondId());
        if (made != null && made.submissionId.equals(old.entry().submissionId) && !made.id.equals(id)) {
            return shaped(before, old.entry(), views.of(List.of(made)));
        }
        preconditions.match(old.entry().version, () -> before);
        bodies.valid(write);
        SubmissionEntriesResource.refuseUsed(write.secondId());
        var place = locks.cell(old.entry().submissionId, old.cell().theme, old.cell().kind)
                .orElseThrow();
        gate.write(old.part(), place.cell());
        var author = access.author(old.part());
        var first = desk.update(old, access.content(old, write.first()), author);
        var second = desk.create(
                old.part(),
                place.cell(),
                write.secondId(),
                EntryOrder.behind(place.cell().id, id, null),
                false,
                access.content(old, write.second()),
                author);
        Entry.flush();
        var after = views.of(first);
        access.record("split", old.part(), id, before, after);
        var created = views.of(second);
        access.record("create", old.part(), write.secondId(), null, created);
        return shaped(after, first.entry(), List.of(created));
    }

    @POST
    @Path("/{entry}/merge")
    @Transactional
    @Operation(
            operationId = "mergeEntries",
            summary = "Make one entry of two (If-Match: its version); the other goes, and its lineage is listed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntryView.class)))
    public Response merge(@PathParam("entry") UUID id, EntryShaping.Merge write) {
        var other = write == null || write.other() == null || write.other().equals(id) ? null : write.other();
        var both = other == null ? List.of(locks.entry(id)) : locks.both(id, other);
        var old = both.getFirst();
        var before = views.of(old);
        preconditions.match(old.entry().version, () -> before);
        bodies.valid(write);
        if (other == null) {
            throw Problem.invalid("/other", "merge_with_itself");
        }
        var gone = both.getLast();
        if (!gone.entry().submissionId.equals(old.entry().submissionId)) {
            throw Problem.invalid("/other", "merge_across_submissions");
        }
        var beforeGone = views.of(gone);
        preconditions.named(write.otherEtag(), gone.entry().version, () -> beforeGone);
        gate.write(old.part(), old.cell());
        gate.write(gone.part(), gone.cell());
        var author = access.author(old.part());
        old.entry().mergedLineages = Stream.of(
                        old.entry().mergedLineages.stream(),
                        Stream.of(gone.entry().lineageId),
                        gone.entry().mergedLineages.stream())
                .flatMap(lineages -> lineages)
                .filter(lineage -> !lineage.equals(old.entry().lineageId))
                .distinct()
                .toList();
        var state = desk.update(old, access.content(old, write.content()), author);
        desk.delete(gone, author);
        Entry.flush();
        var after = views.of(state);
        access.record("merge", old.part(), id, before, after);
        access.record("delete", gone.part(), other, beforeGone, null);
        return EntryAccess.ok(after, state.entry());
    }

    @POST
    @Path("/{entry}/copies")
    @Transactional
    @Operation(
            operationId = "copyEntry",
            summary = "Put the same text into other cells (If-Match: its version); the copies remember each other")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntryShaping.Shaped.class)))
    public Response copy(@PathParam("entry") UUID id, EntryShaping.Copy write) {
        var old = locks.entry(id);
        var before = views.of(old);
        preconditions.match(old.entry().version, () -> before);
        bodies.valid(write);
        gate.write(old.part(), old.cell());
        if (old.entry().copyGroup == null) {
            old.entry().copyGroup = Ids.next();
            old.entry().derived++;
        }
        // In one order, so that two people who copy into the same cells do not wait for each other.
        var targets = write.targets().stream()
                .sorted(Comparator.comparing(EntryShaping.Target::theme).thenComparing(EntryShaping.Target::kind))
                .toList();
        var copies = new ArrayList<EntryView>();
        for (var target : targets) {
            copies.add(copyTo(old, target));
        }
        Entry.flush();
        var after = views.of(old);
        access.record("copy", old.part(), id, before, after);
        return shaped(after, old.entry(), copies);
    }

    private EntryView copyTo(EntryState old, EntryShaping.Target target) {
        var place = locks.cell(old.entry().submissionId, target.theme(), target.kind())
                .orElseThrow(() -> Problem.invalid("/targets", "theme_not_in_round", String.valueOf(target.theme())));
        var made = Entry.<Entry>findById(target.id());
        if (made != null && old.entry().copyGroup.equals(made.copyGroup)) {
            return views.of(List.of(made)).getFirst();
        }
        if (made != null) {
            throw Problem.conflict("entry_id_used");
        }
        SubmissionEntriesResource.refuseUsed(target.id());
        gate.write(old.part(), place.cell());
        var declared = place.cell().isNothingToReport();
        var declaredBy = place.cell().getDeclaredByName();
        // Response measures belong to their theme.
        var measures = place.cell().theme == old.cell().theme ? old.measures() : Set.<UUID>of();
        var state = desk.create(
                old.part(),
                place.cell(),
                target.id(),
                Ranks.between(place.lastRank(), null),
                place.lastRank() == null,
                old.entry().content(measures),
                access.author(old.part()));
        state.entry().copyGroup = old.entry().copyGroup;
        Entry.flush();
        var view = views.of(state);
        access.record("create", old.part(), target.id(), null, view);
        if (declared) {
            access.recordCleared(old.part(), place.cell(), declaredBy);
        }
        return view;
    }

    private static Response shaped(EntryView view, Entry entry, List<EntryView> others) {
        return Response.ok(new EntryShaping.Shaped(view, others))
                .header("ETag", entry.etag())
                .build();
    }
}
