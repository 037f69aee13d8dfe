package torikumi.imports.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a person should look at. A flag forbids nothing; blockers do ({@link BlockerCode}). */
public enum FlagCode {
    /** The block bears no name, or one that no member of the council has. */
    @JsonProperty("unknown_member")
    UNKNOWN_MEMBER,
    /** The name was found rows or a column away from the block. */
    @JsonProperty("shifted_name")
    SHIFTED_NAME,
    /** The category label stands elsewhere, or contradicts the member's category. */
    @JsonProperty("doubtful_category")
    DOUBTFUL_CATEGORY,
    /** The row's cells were pushed aside and have been shifted back; a theme's cell may be lost. */
    @JsonProperty("shifted_row")
    SHIFTED_ROW,
    /** Cells of one row hold the same text. */
    @JsonProperty("repeated_cell")
    REPEATED_CELL,
    /** The labels contradict each other, repeat themselves, or are missing. */
    @JsonProperty("kind_conflict")
    KIND_CONFLICT,
    /** There is text to the right of the last theme. */
    @JsonProperty("extra_column")
    EXTRA_COLUMN,
    /** The text goes on from the cell above, mostly from the page before. */
    @JsonProperty("continued_cell")
    CONTINUED_CELL,
    /** A character that looks like another one, or cannot be stored. */
    @JsonProperty("suspect_character")
    SUSPECT_CHARACTER
}
