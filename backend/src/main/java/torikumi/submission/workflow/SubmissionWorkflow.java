package torikumi.submission.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import torikumi.audit.AuditLog;
import torikumi.security.Caller;
import torikumi.security.Rights;
import torikumi.submission.Cell;
import torikumi.submission.Part;
import torikumi.submission.Submission;
import torikumi.submission.SubmissionState;
import torikumi.submission.entry.Author;

/** Moves a submission by a decision and records it. The submission is locked and the rules have been asked. */
@RequestScoped
public class SubmissionWorkflow {

    @Inject
    Caller caller;

    @Inject
    Rights rights;

    @Inject
    Clock clock;

    @Inject
    Freezer freezer;

    @Inject
    AuditLog audit;

    @Inject
    Event<SubmissionSubmitted> submitted;

    @Inject
    Event<SubmissionMoved> moved;

    /** What the history keeps of a submission. */
    private record Recorded(
            SubmissionState state,
            int lastVersion,
            Integer acceptedVersion,
            Instant dueAt,
            LocalDate decidedOn,
            String decisionNote,
            String returnReason,
            List<RecordedCell> returnedCells,
            String reason) {}

    private record RecordedCell(int theme, String kind, String reason) {}

    /** Moves it. */
    public void apply(Part part, Decision decision) {
        apply(part, decision, null);
    }

    /**
     * Moves it.
     *
     * @param reason why, for the history, where the decision itself carries none
     */
    void apply(Part part, Decision decision, String reason) {
        var submission = part.submission();
        var cells = Cell.of(submission.id);
        var before = recorded(submission, cells, null);
        var now = clock.instant();
        UUID onBehalfOf = null;
        var why = reason;
        switch (decision) {
            case Decision.Submit handed -> {
                var author = Author.of(caller, rights, submission.memberId);
                why = reason == null && onBehalfOf(submission) != null ? submission.getOnBehalfReason() : reason;
                submission.submit(author.sub(), now);
                submission.noteDecision(handed.decidedOn(), handed.decisionNote());
                freezer.freeze(part, cells, author, now);
                onBehalfOf = onBehalfOf(submission);
                submitted.fire(new SubmissionSubmitted(part, author));
            }
            case Decision.Withdraw _ -> {
                submission.withdraw(now);
                onBehalfOf = onBehalfOf(submission);
            }
            case Decision.Return asked -> sendBack(submission, cells, asked.reason(), asked.cells(), asked.dueAt());
            case Decision.Accept _ -> {
                submission.accept(now);
                cells.forEach(Cell::settle);
            }
            case Decision.Reopen asked -> sendBack(submission, cells, asked.reason(), asked.cells(), asked.dueAt());
        }
        Submission.flush();
        audit.recordFor(
                onBehalfOf,
                decision.verb(),
                "submission",
                submission.id,
                submission.councilId,
                before,
                recorded(submission, cells, why));
        moved.fire(new SubmissionMoved(part, decision));
    }

    private UUID onBehalfOf(Submission submission) {
        return rights.onBehalf(submission.memberId) ? submission.memberId : null;
    }

    private void sendBack(
            Submission submission, List<Cell> cells, String reason, Map<Cell, String> marked, Instant dueAt) {
        submission.sendBack(reason, marked.isEmpty(), dueAt, clock.instant());
        cells.forEach(Cell::settle);
        marked.forEach(Cell::sendBack);
    }

    private static Recorded recorded(Submission submission, List<Cell> cells, String reason) {
        return new Recorded(
                submission.getState(),
                submission.getLastVersion(),
                submission.getAcceptedVersion(),
                submission.dueAt,
                submission.getDecidedOn(),
                submission.getDecisionNote(),
                submission.getReturnReason(),
                cells.stream()
                        .filter(Cell::isReturned)
                        .map(cell -> new RecordedCell(cell.theme, cell.kind.name(), cell.getReturnReason()))
                        .toList(),
                reason);
    }
}
