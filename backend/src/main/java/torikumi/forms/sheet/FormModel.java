package torikumi.forms.sheet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import torikumi.submission.EntryKind;

/**
 * Everything that a form prints.
 *
 * @param department the 課 whose part it is; null for the whole sheet
 * @param due the last moment, in words
 * @param cells in the table's order
 */
public record FormModel(
        UUID submissionId,
        Instant madeAt,
        String title,
        String council,
        String round,
        String organization,
        String department,
        String due,
        String period,
        String instructions,
        List<Cell> cells) {

    /**
     * A cell of the table.
     *
     * @param themeName with its number
     * @param label ① or ② in the round's words
     * @param nothingText how the round says 記入なし
     * @param locked whether it is not to be filled in, as after a return of other cells
     * @param left last year's entries that none of this year's continues
     */
    public record Cell(
            int theme,
            String themeName,
            EntryKind kind,
            String label,
            String nothingText,
            boolean declared,
            boolean locked,
            List<Line> lines,
            List<String> left) {}

    /**
     * An entry.
     *
     * @param before the same entry last year, in words; empty when there was none
     */
    public record Line(
            UUID entryId,
            int version,
            int position,
            String department,
            String heading,
            String title,
            String text,
            String before) {}
}
