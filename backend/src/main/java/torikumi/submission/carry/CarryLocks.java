package torikumi.submission.carry;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import torikumi.http.Problem;
import torikumi.submission.Part;
import torikumi.submission.RoundFrame;
import torikumi.submission.entry.Entry;
import torikumi.submission.entry.EntryLocks;
import torikumi.submission.entry.EntryState;
import torikumi.submission.entry.EntryViews;

/** Locks what a decision about an entry of the last part changes, and only then reads it. */
@RequestScoped
class CarryLocks {

    @Inject
    CarryReading reading;

    @Inject
    EntryLocks locks;

    @Inject
    EntryViews views;

    /**
     * An entry of the last part with everything locked that a decision about it changes.
     *
     * @param decision null while there is none
     * @param carried the entry that goes on with it; null when there is none
     * @param twin an entry of the cell that says the same and goes on with nothing; null when there is none
     * @param late whether somebody else carried it while this waited: nothing may be written then
     */
    record Case(
            CarrySource source,
            CarrySource.Place place,
            EntryLocks.LockedCell cell,
            CarryDecision decision,
            EntryState carried,
            EntryState twin,
            boolean late) {

        Part part() {
            return cell.part();
        }

        boolean isDecided(CarryChoice choice) {
            return decision != null
                    && decision.getChoice() == choice
                    && (choice == CarryChoice.ENDED || carried != null);
        }
    }

    /** Locks an entry's case. */
    Case lock(Part part, CarrySource source, CarrySource.Place place) {
        return lockCell(part, source, place, lockEntry(part, place));
    }

    /**
     * The first half: locks the present entry that a decision may concern. All entries come before the first cell, as
     * they do in a move, so that nobody waits for each other for ever.
     *
     * @return the carried entry, else one that says the same, else null
     * @throws Problem 409 {@code carry_theme_gone} when the round does not have the theme any more
     */
    EntryState lockEntry(Part part, CarrySource.Place place) {
        var theme = theme(part, place);
        var carried = carriedId(part, place.entry().id());
        var id = carried == null ? twinId(part, theme, place) : carried;
        return id == null ? null : locks.entry(id);
    }

    /**
     * The other half: locks the cell.
     *
     * @param entry what {@link #lockEntry} gave
     */
    Case lockCell(Part part, CarrySource source, CarrySource.Place place, EntryState entry) {
        var id = place.entry().id();
        var theme = theme(part, place);
        var cell = locks.cell(part.submission().id, theme.number(), place.cell().kind())
                .orElseThrow(Problem::notFound);
        var decision = CarryDecision.find(part.submission().id, id).orElse(null);
        var now = carriedId(part, id);
        if (now != null) {
            var late = entry == null || !entry.entry().id.equals(now);
            var carried = late ? unlocked(now) : entry;
            return new Case(source, place, cell, decision, carried, null, late);
        }
        // Of two entries that said the same, the first may have taken the twin.
        var twin = entry != null
                && entry.entry().carriedFromEntry == null
                && entry.cell().id.equals(cell.cell().id)
                && entry.entry().contentHash.equals(hash(theme, place));
        return new Case(source, place, cell, decision, null, twin ? entry : null, false);
    }

    private RoundFrame.Theme theme(Part part, CarrySource.Place place) {
        var theme = reading.theme(part, place);
        if (theme == null) {
            throw Problem.conflict("carry_theme_gone");
        }
        return theme;
    }

    private EntryState unlocked(UUID entry) {
        return views.states(List.of(Entry.<Entry>findById(entry))).getFirst();
    }

    private String hash(RoundFrame.Theme theme, CarrySource.Place place) {
        return reading.content(place.entry(), CarryReading.measures(theme, place.entry()))
                .hash();
    }

    // Who typed or pasted last year's text before deciding gets it tied to last year's entry, not a second time.
    private UUID twinId(Part part, RoundFrame.Theme theme, CarrySource.Place place) {
        var hash = hash(theme, place);
        return Entry.ofCell(part.submission().id, theme.number(), place.cell().kind()).stream()
                .filter(entry -> entry.carriedFromEntry == null && entry.contentHash.equals(hash))
                .map(entry -> entry.id)
                .findFirst()
                .orElse(null);
    }

    private static UUID carriedId(Part part, UUID sourceEntry) {
        return Panache.getEntityManager()
                .createQuery("""
                        select e.id from Entry e
                        where e.submissionId = :submission and e.carriedFromEntry = :source order by e.id
                        """, UUID.class)
                .setParameter("submission", part.submission().id)
                .setParameter("source", sourceEntry)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
