package torikumi.forms.compare;

import java.nio.charset.StandardCharsets;
import java.util.List;
import torikumi.forms.compare.Stored.Known;
import torikumi.forms.sheet.FormRow.Input;
import torikumi.submission.Cell;
import torikumi.text.Sha256;

/**
 * One row of a comparison, with what applying it needs.
 *
 * @param id of the row within this form
 * @param wish what the form asks for, whatever stands in the way
 * @param status the same, or what stands in the way
 * @param cell where; the first one when the row names none of the round
 * @param row as the spreadsheet shows it; null when it is missing
 * @param known the entry; null for an addition and for a declaration
 * @param input what was filled in; null when the row is missing
 * @param after for an addition that was put in between: the entry above it; else null
 * @param nothing what the form says about 記入なし; null for an entry
 * @param changedMeanwhile whether the server's text is another one than the form was made from
 * @param chosen whether it is applied unless somebody says no
 */
public record Difference(
        String id,
        RowStatus wish,
        RowStatus status,
        Cell cell,
        String key,
        Integer row,
        Known known,
        MatchedBy matchedBy,
        Input input,
        Known after,
        Boolean nothing,
        boolean changedMeanwhile,
        boolean chosen,
        List<Reason> reasons) {

    private static final int FINGERPRINT = 24;

    /** Whether somebody may choose to apply it. */
    public boolean isOffered() {
        return switch (status) {
            case CHANGED, ADDED, REMOVED, CONFLICT -> true;
            case UNCHANGED, LOCKED, INVALID -> false;
        };
    }

    /**
     * What a caller sends back to have it applied: the row, and a fingerprint of what was shown. When the file or what
     * is stored changes, it is another one.
     */
    public String choice() {
        var current = known == null || known.current() == null ? "" : known.id() + "." + known.current().version;
        var shown = String.join(
                "\u001f",
                id,
                status.name(),
                cell.key(),
                String.valueOf(cell.isNothingToReport()),
                current,
                String.valueOf(input),
                String.valueOf(nothing));
        return id + "." + Sha256.hex(shown.getBytes(StandardCharsets.UTF_8)).substring(0, FINGERPRINT);
    }
}
