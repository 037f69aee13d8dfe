package torikumi.imports.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why text of the source has no place yet. */
public enum UnplacedReason {
    /** It stands to the right of the last theme. */
    @JsonProperty("extra_column")
    EXTRA_COLUMN,
    /** It stands above the first block, or belongs to none. */
    @JsonProperty("no_block")
    NO_BLOCK,
    /** It stands among the names and labels, but is neither. */
    @JsonProperty("not_a_label")
    NOT_A_LABEL,
    /** It stands in a head row, but is not like the wording of any theme. */
    @JsonProperty("not_a_header")
    NOT_A_HEADER,
    /** Control characters, which cannot be stored. */
    @JsonProperty("control_character")
    CONTROL_CHARACTER
}
