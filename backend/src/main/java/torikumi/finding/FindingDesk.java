package torikumi.finding;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import torikumi.audit.AuditLog;
import torikumi.round.Round;
import torikumi.security.Caller;
import torikumi.submission.WriteGate;

/** Checks rounds and decides about what was found; every decision is recorded. */
@RequestScoped
class FindingDesk {

    @Inject
    RoundCheck check;

    @Inject
    Caller caller;

    @Inject
    WriteGate gate;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Checks a round anew. */
    FindingSummary refresh(Round round) {
        var run = FindingRun.next(round.id, caller.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        var found = check.find(round);
        FindingRows.write(round, run, found);
        Panache.getEntityManager().flush();
        return FindingSummary.of(round.id);
    }

    /** Accepts those that are open. */
    FindingSummary accept(Round round, FindingWrites.Acceptance write) {
        List<Finding> open = Finding.list(
                "roundId = ?1 and id in ?2 and goneAt is null and acceptedAt is null order by id",
                round.id,
                write.findings());
        open.forEach(finding -> decide(finding, FindingState.ACCEPTED, write.note()));
        return FindingSummary.of(round.id);
    }

    /** Decides about one. */
    FindingView decide(Finding finding, FindingState state, String note) {
        var before = FindingView.of(finding, gate.language());
        if (state == FindingState.ACCEPTED) {
            finding.accept(caller.sub(), caller.name(), note == null ? "" : note.strip(), clock.instant());
        } else {
            finding.reopen();
        }
        Finding.flush();
        var after = FindingView.of(finding, gate.language());
        audit.record("assess", "finding", finding.id, finding.councilId, before, after);
        return after;
    }
}
