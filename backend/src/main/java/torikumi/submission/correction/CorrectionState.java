package torikumi.submission.correction;

/** What the member says of a correction. */
public enum CorrectionState {
    /** 未確認. */
    OPEN,
    /** 確認済. */
    CHECKED,
    /** 異議あり: it is to be looked at again. */
    OBJECTED
}
