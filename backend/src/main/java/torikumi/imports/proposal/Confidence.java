package torikumi.imports.proposal;

/** How sure the guess of a block's member is. A person confirms every block whatever it says. */
public enum Confidence {
    /** The name of a known member stands on the block's own row. */
    CERTAIN,
    /** The name stands a row or a column away, or is spelled a little differently. */
    LIKELY,
    /** A name stands there that no member of the council has. */
    WEAK,
    /** No name was found. */
    NONE
}
