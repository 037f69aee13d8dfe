package torikumi.forms.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import torikumi.forms.compare.Stored.Known;
import torikumi.forms.sheet.FormRow;
import torikumi.forms.sheet.RowKey;
import torikumi.round.Round;
import torikumi.submission.Block;
import torikumi.submission.Cell;
import torikumi.submission.EntryKind;
import torikumi.text.MatchKey;

/** The rows where a cell is declared to have nothing to report. */
final class Declarations {

    private static final Set<String> MARKS =
            Set.of("○", "〇", "◯", "✓", "なし", "無", "無し", "該当なし", "該当無し", "特になし", "記入なし", "記入無し").stream()
                    .map(MatchKey::keyOf)
                    .collect(Collectors.toUnmodifiableSet());

    private Declarations() {}

    /** Whoever writes sentences there means an entry: nothing that was written is passed over. */
    static FormRow asEntry(FormRow row, Round round) {
        return row.declaration() == null || says(row, round) != null ? row : row.addition();
    }

    /**
     * Compares them.
     *
     * @param rows of the form
     * @param differences of its entries
     */
    static List<Difference> compare(
            Stored stored,
            List<FormRow> rows,
            List<Difference> differences,
            Map<String, Cell> cells,
            Function<Cell, List<Block>> locks) {
        var occupied = occupied(stored, differences);
        var seen = new HashSet<String>();
        var found = new ArrayList<Difference>();
        for (var row : rows) {
            var cell = row.declaration() == null ? null : cells.get(row.theme() + "/" + row.kind());
            if (cell == null || !seen.add(cell.key())) {
                continue;
            }
            boolean says = says(row, stored.part().round());
            var then = row.key().type() == RowKey.Type.DECLARED;
            if (says == cell.isNothingToReport() || row.key().isDeclaration() && says == then) {
                continue;
            }
            var reasons = locks.apply(cell).stream().map(Reason::of).toList();
            // Without its key nobody knows whether an empty row was emptied, or declared on the screen since.
            var meant = says ? !occupied.contains(cell.key()) : row.key().isDeclaration();
            found.add(difference(row, cell, says, reasons, meant));
        }
        return found;
    }

    private static Difference difference(FormRow row, Cell cell, boolean says, List<Reason> reasons, boolean meant) {
        return new Difference(
                "row-" + row.number(),
                RowStatus.CHANGED,
                reasons.isEmpty() ? RowStatus.CHANGED : RowStatus.LOCKED,
                cell,
                row.key().text(),
                row.number(),
                null,
                row.key().isDeclaration() ? MatchedBy.KEY : MatchedBy.PLACE,
                null,
                null,
                says,
                false,
                reasons.isEmpty() && meant,
                reasons);
    }

    private static Set<String> occupied(Stored stored, List<Difference> differences) {
        var occupied = stored.entries().stream()
                .filter(known -> known.current() != null)
                .map(Declarations::cellKey)
                .collect(Collectors.toSet());
        differences.stream()
                .filter(difference -> difference.wish() == RowStatus.ADDED)
                .forEach(difference -> occupied.add(difference.cell().key()));
        return occupied;
    }

    private static String cellKey(Known known) {
        return known.theme() + "/" + known.kind();
    }

    // Null when it is something else, a sentence perhaps.
    private static Boolean says(FormRow row, Round round) {
        if (row.declaration().isBlank()) {
            return false;
        }
        var key = MatchKey.keyOf(row.declaration());
        var nothing = row.kind() == EntryKind.INITIATIVE ? round.initiativeNothingText : round.challengeNothingText;
        return key.equals(MatchKey.keyOf(nothing)) || MARKS.contains(key) ? true : null;
    }
}
