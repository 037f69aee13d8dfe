package torikumi.edition.lastcheck;

/** What a member says of a draft. */
public enum Answer {
    /** 修正なし. */
    NO_CHANGE,
    /** 修正あり: the comment says what and where. */
    CHANGES
}
