package torikumi.submission.carry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import torikumi.audit.AuditLog;
import torikumi.http.Problem;
import torikumi.submission.WriteGate;
import torikumi.submission.carry.CarriedEntryRule.Found;
import torikumi.submission.carry.CarriedEntryRule.Outcome;
import torikumi.submission.carry.CarriedEntryRule.Wish;
import torikumi.submission.entry.Entry;
import torikumi.submission.entry.EntryAccess;
import torikumi.submission.entry.EntryDesk;
import torikumi.submission.entry.EntryState;
import torikumi.submission.entry.EntryViews;

/** Decides about entries of the last part, and makes or removes the carried ones. */
@RequestScoped
class CarryDesk {

    @Inject
    CarryReading reading;

    @Inject
    EntryAccess access;

    @Inject
    EntryDesk desk;

    @Inject
    EntryViews views;

    @Inject
    WriteGate gate;

    @Inject
    CarriedMarks marks;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What a decision came to; the entry is null when there is none. */
    record Done(Outcome outcome, EntryState entry) {}

    private record History(CarryChoice decision, UUID entryId) {

        static History of(CarryDecision decision) {
            return decision == null ? null : new History(decision.getChoice(), decision.getEntryId());
        }
    }

    /**
     * Decides.
     *
     * @throws Problem 412 when somebody else was faster, 409 when the cell is locked, or somebody's work would be
     *     deleted and they did not say so
     */
    Done decide(CarryLocks.Case about, CarryChoice choice, Wish wish) {
        var part = about.part();
        if (about.late()) {
            throw new Problem(412, "stale").with("current", reading.item(part, about.source(), about.place()));
        }
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
        var adopted = outcome == Outcome.CREATED && about.twin() != null;
        return new Done(adopted ? Outcome.KEPT : outcome, entry);
    }

    private static Found found(EntryState carried) {
        if (carried == null) {
            return Found.NONE;
        }
        return carried.entry().unconfirmed ? Found.UNTOUCHED : Found.TOUCHED;
    }

    private EntryState adoptOrCarry(CarryLocks.Case about) {
        if (about.twin() == null) {
            return carry(about);
        }
        var before = views.of(about.twin());
        var state = desk.adopt(about.twin(), origin(about));
        access.record("update", about.part(), state.entry().id, before, views.of(state));
        return state;
    }

    private EntryDesk.Origin origin(CarryLocks.Case about) {
        var entry = about.place().entry();
        var last = marks.of(about.part(), entry);
        return new EntryDesk.Origin(entry.lineageId(), entry.id(), entry.version(), last.decided(), last.figures());
    }

    private EntryState carry(CarryLocks.Case about) {
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

    private EntryState delete(CarryLocks.Case about) {
        var carried = about.carried();
        gate.write(carried.part(), carried.cell());
        var before = views.of(carried);
        desk.delete(carried, access.author(carried.part()));
        Entry.flush();
        access.record("delete", carried.part(), carried.entry().id, before, null);
        return null;
    }
}
