package torikumi.imports.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What forbids to apply an import. */
public enum BlockerCode {
    /** There is text that was neither placed nor dropped. */
    @JsonProperty("unaccounted_characters")
    UNACCOUNTED_CHARACTERS,
    /** Nobody has confirmed whose a block is. */
    @JsonProperty("unconfirmed_block")
    UNCONFIRMED_BLOCK,
    /** A decision lacks the member or the name it needs. */
    @JsonProperty("member_missing")
    MEMBER_MISSING,
    /** Two blocks are given to the same member. */
    @JsonProperty("member_repeated")
    MEMBER_REPEATED,
    /** Something is dropped without a reason. */
    @JsonProperty("reason_missing")
    REASON_MISSING,
    /** Something is moved or placed into a block or theme that is not there, or without saying where. */
    @JsonProperty("target_unknown")
    TARGET_UNKNOWN,
    /** Something is moved or placed into a block that is skipped. */
    @JsonProperty("target_skipped")
    TARGET_SKIPPED,
    /** A decision names a block, cell or text that the proposal does not have. */
    @JsonProperty("subject_unknown")
    SUBJECT_UNKNOWN,
    /** Two decisions are about the same thing. */
    @JsonProperty("decision_repeated")
    DECISION_REPEATED,
    /** A cell has content, and nobody has said what happens to it. */
    @JsonProperty("existing_entries_undecided")
    EXISTING_ENTRIES_UNDECIDED,
    /** An entry is longer than may be stored: its text was hardly one cell. */
    @JsonProperty("text_too_long")
    TEXT_TOO_LONG
}
