package torikumi.submission.entry;

/** Whether the table prints a ・ before an entry. */
public enum Marker {
    ITEM,
    /** An intro line. */
    NONE
}
