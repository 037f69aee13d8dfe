package torikumi.submission;

/** 記載区分: the two rows of a member; their printed labels are the round's. */
public enum EntryKind {
    /** ① what was done and with what result. */
    INITIATIVE,
    /** ② what problems are seen at companies. */
    CHALLENGE
}
