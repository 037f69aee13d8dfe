package torikumi.progress;

import torikumi.submission.CellStatus;
import torikumi.submission.Submission;

/**
 * What the matrix shows of a cell: one word, in which the submission's state goes before the cell's own (修正依頼中 before
 * 事務局確認済 before 提出済 before what the member says of the cell).
 */
public enum ProgressState {
    /** 未記入. */
    EMPTY,
    /** 記入中. */
    IN_PROGRESS,
    /** 取組事項無し. */
    NOTHING_TO_REPORT,
    /** 記入済. */
    COMPLETED,
    /** 提出済. */
    SUBMITTED,
    /** 事務局確認済. */
    ACCEPTED,
    /** 修正依頼中. */
    RETURNED;

    /**
     * Of a cell.
     *
     * @param returned whether corrections are asked for in this very cell
     */
    static ProgressState of(Submission submission, boolean returned, CellStatus status) {
        return switch (submission.getState()) {
            case DRAFT -> of(status);
            case SUBMITTED -> SUBMITTED;
            case ACCEPTED -> ACCEPTED;
            case RETURNED -> returned || submission.isReturnedWhole() ? RETURNED : beside(submission);
        };
    }

    // A cell that nobody asked to correct stays what it was before its neighbours were sent back.
    private static ProgressState beside(Submission submission) {
        var accepted = submission.getAcceptedVersion();
        return accepted != null && accepted == submission.getLastVersion() ? ACCEPTED : SUBMITTED;
    }

    private static ProgressState of(CellStatus status) {
        return switch (status) {
            case EMPTY -> EMPTY;
            case IN_PROGRESS -> IN_PROGRESS;
            case NOTHING_TO_REPORT -> NOTHING_TO_REPORT;
            case COMPLETED -> COMPLETED;
        };
    }
}
