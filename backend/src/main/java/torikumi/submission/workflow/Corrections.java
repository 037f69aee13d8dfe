package torikumi.submission.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import torikumi.http.Problem;
import torikumi.http.TimeSource;
import torikumi.submission.Cell;

/**
 * What corrections are asked for, checked against the submission.
 *
 * @param cells the marked cells with their reasons; empty for the whole
 * @param dueAt until when
 */
record Corrections(String reason, Map<Cell, String> cells, Instant dueAt) {

    private static final int DEFAULT_DAYS = 7;

    /**
     * Reads a body.
     *
     * @throws Problem 422 for a cell that is not there, a missing reason or a due time that has passed
     */
    static Corrections read(UUID submissionId, StepWrites.Return write, Clock clock) {
        var asked = write.cells() == null ? List.<StepWrites.CellReason>of() : write.cells();
        var cells = new HashMap<Cell, String>();
        var present = Cell.of(submissionId);
        for (var i = 0; i < asked.size(); i++) {
            var one = asked.get(i);
            var pointer = "/cells/" + i;
            if (isBlank(one.reason()) && isBlank(write.reason())) {
                throw Problem.invalid(pointer + "/reason", "reason_required");
            }
            cells.put(
                    present.stream()
                            .filter(cell -> cell.theme == one.theme() && cell.kind == one.kind())
                            .findFirst()
                            .orElseThrow(() -> Problem.invalid(pointer, "cell_unknown")),
                    one.reason());
        }
        if (asked.isEmpty() && isBlank(write.reason())) {
            throw Problem.invalid("/reason", "reason_required");
        }
        return new Corrections(write.reason(), cells, due(write, clock));
    }

    private static Instant due(StepWrites.Return write, Clock clock) {
        if (write.dueAt() == null) {
            return LocalDate.now(clock)
                    .plusDays(DEFAULT_DAYS)
                    .atTime(LocalTime.of(23, 59, 59))
                    .atZone(TimeSource.ZONE)
                    .toInstant();
        }
        if (!write.dueAt().toInstant().isAfter(clock.instant())) {
            throw Problem.invalid("/due_at", "due_in_past");
        }
        return write.dueAt().toInstant();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
