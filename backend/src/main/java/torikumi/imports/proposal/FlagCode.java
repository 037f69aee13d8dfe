package torikumi.imports.proposal;

/** What a person should look at. A flag forbids nothing; blockers do ({@link BlockerCode}). */
public enum FlagCode {
    /** The block bears no name, or one that no member of the council has. */
    UNKNOWN_MEMBER,
    /** The name was found rows or a column away from the block. */
    SHIFTED_NAME,
    /** The category label stands elsewhere, or contradicts the member's category. */
    DOUBTFUL_CATEGORY,
    /** The row's cells were pushed aside and have been shifted back; a theme's cell may be lost. */
    SHIFTED_ROW,
    /** Cells of one row hold the same text. */
    REPEATED_CELL,
    /** The labels contradict each other, repeat themselves, or are missing. */
    KIND_CONFLICT,
    /** There is text to the right of the last theme. */
    EXTRA_COLUMN,
    /** The text goes on from the cell above, mostly from the page before. */
    CONTINUED_CELL,
    /** A character that looks like another one, or cannot be stored. */
    SUSPECT_CHARACTER
}
