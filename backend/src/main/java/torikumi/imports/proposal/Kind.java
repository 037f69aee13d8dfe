package torikumi.imports.proposal;

/** The entry kind of a cell (記載区分): ① and ②. */
public enum Kind {
    /** ① what has been done. */
    INITIATIVE,
    /** ② what problems are seen. */
    CHALLENGE
}
