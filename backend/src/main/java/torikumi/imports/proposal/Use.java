package torikumi.imports.proposal;

/** What became of a stretch of the source. */
public enum Use {
    /** It is text of an entry. */
    ENTRY,
    /** It belongs to the table's caption or to a repeated head row; the wording comes from master data. */
    HEADER,
    /** It is the label of a kind, the name of a member or category, or the words for nothing to report. */
    LABEL,
    /** It is a tag, a separator, a bullet, white space between parts. */
    MARKUP,
    /** A person dropped it, with a reason. */
    DROPPED,
    /** Nothing could be made of it yet: a person drops or places it. */
    UNPLACED
}
