package torikumi.imports.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a stretch of the source. */
public enum Use {
    /** It is text of an entry. */
    @JsonProperty("entry")
    ENTRY,
    /** It belongs to the table's caption or to a repeated head row; the wording comes from master data. */
    @JsonProperty("header")
    HEADER,
    /** It is the label of a kind, the name of a member or category, or the words for nothing to report. */
    @JsonProperty("label")
    LABEL,
    /** It is a tag, a separator, a bullet, white space between parts. */
    @JsonProperty("markup")
    MARKUP,
    /** A person dropped it, with a reason. */
    @JsonProperty("dropped")
    DROPPED,
    /** Nothing could be made of it yet: a person drops or places it. */
    @JsonProperty("unplaced")
    UNPLACED
}
