package torikumi.imports.proposal;

import java.util.List;
import torikumi.submission.EntryKind;

/**
 * What to write into one cell.
 *
 * @param member whose cell
 * @param theme the theme's number
 * @param kind the kind
 * @param entries the entries in order
 * @param nothingToReport whether to declare it instead; never true beside entries
 * @param existing for a cell that has content: replace or append (a skipped one is left out); else null
 */
public record ResolvedCell(
        MemberRef member,
        int theme,
        EntryKind kind,
        List<ProposedEntry> entries,
        boolean nothingToReport,
        Existing existing) {

    /** Copies the entries. */
    public ResolvedCell {
        entries = List.copyOf(entries);
    }
}
