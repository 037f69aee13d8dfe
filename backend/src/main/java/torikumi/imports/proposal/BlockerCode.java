package torikumi.imports.proposal;

import java.util.Locale;

/** What forbids to apply an import. */
public enum BlockerCode {
    /** There is text that was neither placed nor dropped. */
    UNACCOUNTED_CHARACTERS,
    /** Nobody has confirmed whose a block is. */
    UNCONFIRMED_BLOCK,
    /** A decision lacks the member or the name it needs. */
    MEMBER_MISSING,
    /** Two blocks are given to the same member. */
    MEMBER_REPEATED,
    /** Something is dropped without a reason. */
    REASON_MISSING,
    /** Something is moved or placed into a block or theme that is not there, or without saying where. */
    TARGET_UNKNOWN,
    /** Something is moved or placed into a block that is skipped. */
    TARGET_SKIPPED,
    /** A decision names a block, cell or text that the proposal does not have. */
    SUBJECT_UNKNOWN,
    /** Two decisions are about the same thing. */
    DECISION_REPEATED,
    /** A cell has content, and nobody has said what happens to it. */
    EXISTING_ENTRIES_UNDECIDED,
    /** An entry is longer than may be stored: its text was hardly one cell. */
    TEXT_TOO_LONG;

    /** Returns the stable code that the API names it by, key of its sentence. */
    public String code() {
        return "import_" + name().toLowerCase(Locale.ROOT);
    }
}
