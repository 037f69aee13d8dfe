package torikumi.imports.proposal;

/** Why text of the source has no place yet. */
public enum UnplacedReason {
    /** It stands to the right of the last theme. */
    EXTRA_COLUMN,
    /** It stands above the first block, or belongs to none. */
    NO_BLOCK,
    /** It stands among the names and labels, but is neither. */
    NOT_A_LABEL,
    /** It stands in a head row, but is not like the wording of any theme. */
    NOT_A_HEADER,
    /** Control characters, which cannot be stored. */
    CONTROL_CHARACTER
}
