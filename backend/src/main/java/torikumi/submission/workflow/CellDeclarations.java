package torikumi.submission.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import torikumi.audit.AuditLog;
import torikumi.http.Problem;
import torikumi.security.Caller;
import torikumi.submission.Cell;
import torikumi.submission.Part;
import torikumi.submission.WriteGate;

/** Says for several cells of a locked submission that there is nothing to report, as the screen says it for one. */
@RequestScoped
public class CellDeclarations {

    @Inject
    WriteGate gate;

    @Inject
    SubmissionViews views;

    @Inject
    Caller caller;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Declares, or takes it back.
     *
     * @throws Problem 409 when the cell is locked, or its entries contradict
     */
    public void declare(Part part, Cell cell, boolean nothing, boolean hasEntries) {
        gate.write(part, cell);
        if (nothing && hasEntries) {
            throw Problem.conflict("cell_has_entries");
        }
        if (nothing == cell.isNothingToReport()) {
            return;
        }
        var before = view(part, cell);
        if (nothing) {
            cell.declareNothing(caller.sub(), caller.name(), clock.instant());
        } else {
            cell.clearDeclaration();
        }
        Cell.flush();
        audit.recordFor(
                gate.onBehalfOf(part),
                "update",
                "cell",
                cell.id,
                part.submission().councilId,
                before,
                view(part, cell));
    }

    private SubmissionView.CellView view(Part part, Cell cell) {
        return views.of(part).cells().stream()
                .filter(view -> view.theme() == cell.theme && view.kind() == cell.kind)
                .findFirst()
                .orElseThrow();
    }
}
