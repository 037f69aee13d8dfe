package torikumi.forms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.forms.compare.Difference;
import torikumi.forms.compare.FormField;
import torikumi.forms.compare.MatchedBy;
import torikumi.forms.compare.Reason;
import torikumi.forms.compare.RowStatus;
import torikumi.forms.sheet.FormNumber;
import torikumi.forms.sheet.FormRow.Input;
import torikumi.submission.EntryKind;

/**
 * What a filled-in form would change; nothing is written.
 *
 * @param department the 課 whose part the form is; null for the whole sheet
 * @param madeAt when the form was made; null when it does not say
 * @param rows in the form's order, then those that are missing, then 記入なし
 */
@Schema(name = "FormComparison")
public record FormComparisonView(
        UUID submissionId,
        @Schema(nullable = true) String department,
        @Schema(nullable = true) Instant madeAt,
        Counts counts,
        List<Row> rows) {

    /** How many rows there are of each status. */
    @Schema(name = "FormCounts")
    public record Counts(int unchanged, int changed, int added, int removed, int locked, int conflicts, int invalid) {

        static Counts of(List<Difference> differences) {
            return new Counts(
                    count(differences, RowStatus.UNCHANGED),
                    count(differences, RowStatus.CHANGED),
                    count(differences, RowStatus.ADDED),
                    count(differences, RowStatus.REMOVED),
                    count(differences, RowStatus.LOCKED),
                    count(differences, RowStatus.CONFLICT),
                    count(differences, RowStatus.INVALID));
        }

        private static int count(List<Difference> differences, RowStatus status) {
            return (int) differences.stream()
                    .filter(difference -> difference.status() == status)
                    .count();
        }
    }

    /**
     * A row.
     *
     * @param id within this form
     * @param choice to be sent back to have the row applied; null when it cannot be
     * @param theme the theme's number in the round
     * @param key its 整理番号
     * @param row where it stands in the spreadsheet; null when it is missing there
     * @param entryId the entry; null for an addition and for 記入なし
     * @param matchedBy what told which entry it is
     * @param nothingToReport what the form says about 記入なし; null for an entry
     * @param chosen whether it is applied unless somebody says no
     * @param changedMeanwhile whether the entry was changed on the server since the form was made
     * @param fields what differs
     * @param reasons why it cannot be applied
     */
    @Schema(name = "FormRow")
    public record Row(
            String id,
            @Schema(nullable = true) String choice,
            RowStatus status,
            int theme,
            EntryKind kind,
            @Schema(nullable = true) String key,
            @Schema(nullable = true) Integer row,
            @Schema(nullable = true) UUID entryId,
            @Schema(nullable = true) MatchedBy matchedBy,
            @Schema(nullable = true) Boolean nothingToReport,
            boolean chosen,
            boolean changedMeanwhile,
            List<Field> fields,
            List<Reason.View> reasons) {

        static Row of(Difference difference, Locale language) {
            var known = difference.known();
            return new Row(
                    difference.id(),
                    difference.isOffered() ? difference.choice() : null,
                    difference.status(),
                    difference.cell().theme,
                    difference.cell().kind,
                    difference.key(),
                    difference.row(),
                    known == null ? null : known.id(),
                    difference.matchedBy(),
                    difference.nothing(),
                    difference.chosen(),
                    difference.changedMeanwhile(),
                    Field.of(difference),
                    difference.reasons().stream()
                            .map(reason -> reason.view(language))
                            .toList());
        }
    }

    /**
     * A field that differs.
     *
     * @param old what is stored now; null when there is nothing
     * @param proposed what the form says; null when it says nothing
     * @param base what the form was made from; null when that is what is stored now, or not known
     */
    @Schema(name = "FormFieldDifference")
    public record Field(
            FormField field,
            @Schema(nullable = true) String old,
            @Schema(nullable = true) String proposed,
            @Schema(nullable = true) String base) {

        static List<Field> of(Difference difference) {
            var known = difference.known();
            if (difference.wish() == RowStatus.UNCHANGED || difference.nothing() != null) {
                return List.of();
            }
            var now = known == null ? null : known.now();
            var base = difference.changedMeanwhile() && known != null ? known.base() : null;
            var fields = new ArrayList<Field>();
            for (var field : FormField.values()) {
                var old = value(now, field);
                var proposed = value(difference.input(), field);
                if (!String.valueOf(old).equals(String.valueOf(proposed))) {
                    fields.add(new Field(field, old, proposed, value(base, field)));
                }
            }
            return fields;
        }

        private static String value(Input input, FormField field) {
            if (input == null) {
                return null;
            }
            var value =
                    switch (field) {
                        case DEPARTMENT -> input.department();
                        case HEADING -> input.heading();
                        case TITLE -> input.title();
                        case TEXT -> input.text();
                    };
            return value.isEmpty() ? null : value;
        }
    }

    static FormComparisonView of(UUID submissionId, FormUpload.Compared compared, Locale language) {
        return new FormComparisonView(
                submissionId,
                compared.form().department(),
                compared.form().number().map(FormNumber::madeAt).orElse(null),
                Counts.of(compared.differences()),
                compared.differences().stream()
                        .map(difference -> Row.of(difference, language))
                        .toList());
    }
}
