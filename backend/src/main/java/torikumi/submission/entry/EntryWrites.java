package torikumi.submission.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import torikumi.persistence.Ids;
import torikumi.submission.Cell;
import torikumi.submission.Part;
import torikumi.submission.WriteGate;

/**
 * Several writes in one submission, each by the rules and with the history of one on the screen. The caller has locked
 * the submission, so nobody else writes meanwhile, and holds the transaction.
 */
@RequestScoped
public class EntryWrites {

    @Inject
    EntryCreation creation;

    @Inject
    EntryAccess access;

    @Inject
    EntryDesk desk;

    @Inject
    EntryViews views;

    @Inject
    WriteGate gate;

    /**
     * Adds an entry.
     *
     * @param after the entry to stand behind; at the end of the cell when null
     */
    public EntryState add(Part part, Cell cell, EntryContent content, UUID after) {
        Entry.flush();
        var ranks = Entry.ofCell(part.submission().id, cell.theme, cell.kind);
        var last = ranks.isEmpty() ? null : ranks.getLast().rank;
        return creation.add(new EntryLocks.LockedCell(part, cell, last, false), Ids.next(), content, after);
    }

    /** Replaces what an entry says. */
    public EntryState change(EntryState old, EntryContent content) {
        gate.write(old.part(), old.cell());
        var before = views.of(old);
        var state = desk.update(old, content, access.author(old.part()));
        access.record("update", old.part(), old.entry().id, before, views.of(state));
        return state;
    }

    /** Removes an entry. */
    public void remove(EntryState old) {
        gate.write(old.part(), old.cell());
        var before = views.of(old);
        desk.delete(old, access.author(old.part()));
        access.record("delete", old.part(), old.entry().id, before, null);
    }
}
