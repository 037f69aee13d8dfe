package torikumi.submission.history;

/** What somebody did to a member's part. */
public enum HistoryAction {
    CREATE,
    UPDATE,
    MOVE,
    DELETE,
    /** A deleted entry came back, or an earlier text into the present one. */
    RESTORE,
    /** A cell was declared to hold nothing, or done, or that was taken back. */
    CELL,
    /** An answer to a request for corrections was written. */
    REPLY,
    SUBMIT,
    WITHDRAW,
    RETURN,
    ACCEPT,
    REOPEN,
    /** The secretariat set 不参加 or a due time. */
    SETTINGS,
    /** The secretariat said why it writes on the member's behalf. */
    ON_BEHALF,
    /** The secretariat corrected slips in what was handed in. */
    CORRECT
}
