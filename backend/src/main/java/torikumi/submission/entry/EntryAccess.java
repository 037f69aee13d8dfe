package torikumi.submission.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import torikumi.audit.AuditLog;
import torikumi.http.Problem;
import torikumi.security.Caller;
import torikumi.security.Rights;
import torikumi.submission.Cell;
import torikumi.submission.Part;
import torikumi.submission.RoundFrames;
import torikumi.submission.WriteGate;

/** What the entry resources share: who writes, which measures, the history line and the answer. */
@RequestScoped
public class EntryAccess {

    @Inject
    Caller caller;

    @Inject
    Rights rights;

    @Inject
    RoundFrames frames;

    @Inject
    WriteGate gate;

    @Inject
    AuditLog audit;

    @Inject
    EntryViews views;

    /** The caller, writing in a part. */
    public Author author(Part part) {
        return Author.of(caller, rights, part.submission().memberId);
    }

    /**
     * The round's copies of the response measures that a body names.
     *
     * @throws Problem 422 {@code measure_not_in_theme}
     */
    Set<UUID> measures(Part part, int theme, List<UUID> originIds) {
        var copies = new HashSet<UUID>();
        var offered = frames.of(part.round().id).theme(theme).orElseThrow().measures();
        for (var i = 0; originIds != null && i < originIds.size(); i++) {
            var origin = originIds.get(i);
            var pointer = "/response_measure_ids/" + i;
            copies.add(offered.stream()
                    .filter(measure -> measure.originId().equals(origin))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid(pointer, "measure_not_in_theme"))
                    .id());
        }
        return copies;
    }

    /** What an entry is to hold; its response measures stay where the body names none. */
    EntryContent content(EntryState old, EntryUpdate write) {
        var measures = write.responseMeasureIds() == null
                ? old.measures()
                : measures(old.part(), old.cell().theme, write.responseMeasureIds());
        return new EntryContent(
                write.department(), write.heading(), write.title(), write.text(), write.marker(), measures);
    }

    /** Adds the history line of a change to an entry. */
    public void record(String action, Part part, UUID entryId, EntryView before, EntryView after) {
        audit.recordFor(
                gate.onBehalfOf(part),
                action,
                "entry",
                entryId,
                part.submission().councilId,
                before == null ? null : before.withoutFigures(),
                after == null ? null : after.withoutFigures());
    }

    /**
     * Adds the history line of a change to what an entry is marked with. Marks are no words of the author's, so a
     * secretariat that sets them writes on nobody's behalf.
     */
    void recordMarks(String action, EntryState before, EntryState after) {
        audit.record(
                action,
                "entry",
                before.entry().id,
                before.part().submission().councilId,
                views.of(before),
                views.of(after));
    }

    /** Records that an entry took a cell's 記入なし away. */
    public void recordCleared(Part part, Cell cell, String declaredByName) {
        audit.recordFor(
                gate.onBehalfOf(part),
                "clear_nothing_to_report",
                "cell",
                cell.id,
                part.submission().councilId,
                new Declaration(cell.theme, cell.kind.name(), true, declaredByName),
                new Declaration(cell.theme, cell.kind.name(), false, null));
    }

    private record Declaration(int theme, String kind, boolean nothingToReport, String declaredByName) {}

    static Response ok(EntryView view, Entry entry) {
        return Response.ok(view).header("ETag", entry.etag()).build();
    }

    static Response created(EntryView view, Entry entry) {
        return Response.created(URI.create("/api/v1/entries/" + entry.id))
                .entity(view)
                .header("ETag", entry.etag())
                .build();
    }
}
