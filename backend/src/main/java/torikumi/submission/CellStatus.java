package torikumi.submission;

/** How far a cell is; a blank one never means that there is nothing. */
public enum CellStatus {
    /** 未記入. */
    EMPTY,
    /** 記入なし: declared by somebody. */
    NOTHING_TO_REPORT,
    /** 記入中. */
    IN_PROGRESS,
    /** 記入済: its author says so. */
    COMPLETED
}
