package torikumi.submission.carry;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import torikumi.audit.AuditLog;
import torikumi.http.Problem;
import torikumi.program.ProgramCatalogue;
import torikumi.submission.Part;
import torikumi.submission.WriteGate;
import torikumi.submission.carry.CarriedEntryRule.Found;
import torikumi.submission.carry.CarriedEntryRule.Outcome;
import torikumi.submission.carry.CarriedEntryRule.Wish;
import torikumi.submission.entry.Entry;
import torikumi.submission.entry.EntryAccess;
import torikumi.submission.entry.EntryDesk;
import torikumi.submission.entry.EntryLocks;
import torikumi.submission.entry.EntryState;
import torikumi.submission.entry.EntryViews;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.Marking;
import torikumi.submission.version.VersionContent.FrozenEntry;

/** Decides about entries of the last part, and makes or removes the carried ones. */
@RequestScoped
class CarryDesk {

    @Inject
    CarryReading reading;

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
    ProgramCatalogue catalogue;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * An entry of the last part with everything locked that a decision about it changes.
     *
     * @param decision null while there is none
     * @param carried the entry that goes on with it; null when there is none
     */
    record Case(
            CarrySource source,
            CarrySource.Place place,
            EntryLocks.LockedCell cell,
            CarryDecision decision,
            EntryState carried) {

        Part part() {
            return cell.part();
        }

        boolean isDecided(CarryChoice choice) {
            return decision != null
                    && decision.getChoice() == choice
                    && (choice == CarryChoice.ENDED || carried != null);
        }
    }

    /** What a decision came to; the entry is null when there is none. */
    record Done(Outcome outcome, EntryState entry) {}

    private record History(CarryChoice decision, UUID entryId) {

        static History of(CarryDecision decision) {
            return decision == null ? null : new History(decision.getChoice(), decision.getEntryId());
        }
    }

    /**
     * Locks an entry's case: the carried entry before the cell, as a move does, so that none waits for the other.
     *
     * @throws Problem 409 {@code carry_theme_gone} when the round does not have the theme any more
     */
    Case lock(Part part, CarrySource source, CarrySource.Place place) {
        var theme = reading.theme(part, place);
        if (theme == null) {
            throw Problem.conflict("carry_theme_gone");
        }
        var id = place.entry().id();
        var carried = carriedId(part, id);
        var state = carried == null ? null : locks.entry(carried);
        var cell = locks.cell(part.submission().id, theme.number(), place.cell().kind())
                .orElseThrow(Problem::notFound);
        var decision = CarryDecision.find(part.submission().id, id).orElse(null);
        // Carried by somebody else while this waited for the cell.
        var now = carriedId(part, id);
        if (now != null && state == null) {
            state = locks.entry(now);
        }
        return new Case(source, place, cell, decision, state);
    }

    /**
     * Decides.
     *
     * @throws Problem 409 when the cell is locked, or somebody's work would be deleted and they did not say so
     */
    Done decide(Case about, CarryChoice choice, Wish wish) {
        var part = about.part();
        gate.write(part, about.cell().cell());
        var outcome = CarriedEntryRule.outcome(choice, found(about.carried()), wish)
                .orElseThrow(
                        () -> Problem.conflict("carried_entry_touched").with("current", views.of(about.carried())));
        var entry =
                switch (outcome) {
                    case CREATED -> adoptOrCarry(about);
                    case KEPT -> about.carried();
                    case DELETED -> delete(about);
                    case NONE -> null;
                };
        var decision = about.decision() == null
                ? CarryDecision.of(
                        part.submission().id,
                        about.place().entry().id(),
                        about.place().entry().version())
                : about.decision();
        var before = History.of(about.decision());
        decision.decide(choice, entry == null ? null : entry.entry().id, access.author(part), clock.instant());
        decision.persistAndFlush();
        audit.recordFor(
                gate.onBehalfOf(part),
                "decide",
                "carry_over",
                decision.sourceEntry,
                part.submission().councilId,
                before,
                History.of(decision));
        // What was there already was kept and not made.
        var made = outcome == Outcome.CREATED && !entry.entry().unconfirmed ? Outcome.KEPT : outcome;
        return new Done(made, entry);
    }

    private static Found found(EntryState carried) {
        if (carried == null) {
            return Found.NONE;
        }
        return carried.entry().unconfirmed ? Found.UNTOUCHED : Found.TOUCHED;
    }

    // Who typed or pasted last year's text before deciding gets it tied to last year's entry, not a second time.
    private EntryState adoptOrCarry(Case about) {
        var twin = twin(about);
        if (twin == null) {
            return carry(about);
        }
        var before = views.of(twin);
        var state = desk.adopt(twin, origin(about));
        access.record("update", about.part(), state.entry().id, before, views.of(state));
        return state;
    }

    private EntryState twin(Case about) {
        var entry = about.place().entry();
        var theme = reading.theme(about.part(), about.place());
        var hash = reading.content(entry, CarryReading.measures(theme, entry)).hash();
        return Entry.<Entry>find(
                        "cellId = ?1 and carriedFromEntry is null and contentHash = ?2 order by rank",
                        about.cell().cell().id,
                        hash)
                .stream()
                .findFirst()
                .map(found -> locks.entry(found.id))
                .orElse(null);
    }

    private EntryDesk.Origin origin(Case about) {
        var entry = about.place().entry();
        return new EntryDesk.Origin(entry.lineageId(), entry.id(), entry.version(), decided(about.part(), entry));
    }

    private EntryState carry(Case about) {
        var part = about.part();
        var cell = about.cell().cell();
        var entry = about.place().entry();
        var theme = reading.theme(part, about.place());
        var declared = cell.isNothingToReport();
        var declaredBy = cell.getDeclaredByName();
        var rank = CarriedPlace.rank(cell.id, about.source().neighbours(about.place()), entry.id());
        var state = desk.carry(
                part,
                cell,
                rank,
                about.cell().lastRank() == null,
                reading.content(entry, CarryReading.measures(theme, entry)),
                origin(about),
                access.author(part));
        access.record("create", part, state.entry().id, null, views.of(state));
        if (declared) {
            access.recordCleared(part, cell, declaredBy);
        }
        return state;
    }

    private EntryState delete(Case about) {
        var carried = about.carried();
        gate.write(carried.part(), carried.cell());
        var before = views.of(carried);
        desk.delete(carried, access.author(carried.part()));
        Entry.flush();
        access.record("delete", carried.part(), carried.entry().id, before, null);
        return null;
    }

    // What people marked or refused last time holds again; what was only detected is detected anew.
    private List<Marking> decided(Part part, FrozenEntry entry) {
        var names = CouncilNames.of(catalogue, part.submission().councilId);
        return entry.mentions().stream()
                .filter(mention ->
                        mention.state().isDecided() && names.byProgram().containsKey(mention.programId()))
                .map(mention -> Marking.of(
                        mention.field(),
                        mention.start(),
                        mention.end(),
                        mention.programId(),
                        mention.kind(),
                        mention.state()))
                .toList();
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
