package torikumi.submission.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import torikumi.http.Problem;
import torikumi.submission.WriteGate;

/** Adds an entry where a body says. */
@RequestScoped
class EntryCreation {

    @Inject
    EntryAccess access;

    @Inject
    EntryDesk desk;

    @Inject
    EntryViews views;

    @Inject
    WriteGate gate;

    /** A new entry's content, with the ids of its measures made the round's own. */
    EntryContent content(EntryLocks.LockedCell place, EntryCreate write) {
        return new EntryContent(
                write.department(),
                write.heading(),
                write.title(),
                write.text(),
                write.marker(),
                access.measures(place.part(), place.cell().theme, write.responseMeasureIds()));
    }

    /**
     * Adds the entry.
     *
     * @throws Problem 422 when {@code after} is not in the cell, 409 when the cell is locked
     */
    EntryState add(EntryLocks.LockedCell place, UUID id, EntryContent content, UUID after) {
        var part = place.part();
        var cell = place.cell();
        var rank = after == null ? Ranks.between(place.lastRank(), null) : EntryOrder.behind(cell.id, after, null);
        gate.write(part, cell);
        var declared = cell.isNothingToReport();
        var declaredBy = cell.getDeclaredByName();
        var state = desk.create(part, cell, id, rank, place.lastRank() == null, content, access.author(part));
        access.record("create", part, id, null, views.of(state));
        if (declared) {
            access.recordCleared(part, cell, declaredBy);
        }
        return state;
    }
}
