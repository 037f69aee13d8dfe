package torikumi.forms.sheet;

import java.util.UUID;
import torikumi.submission.EntryKind;

/**
 * A row of a filled-in form.
 *
 * @param number as the spreadsheet shows it
 * @param key what its 整理番号 says
 * @param stampedId which entry, by the hidden column; null when that was stripped
 * @param stampedVersion in which version the form shows it
 * @param theme by the key, by its column, or by the row above; null when nothing tells
 * @param input what was filled in
 * @param declaration of a row that declares 記入なし: what stands there; null for other rows
 */
public record FormRow(
        int number,
        RowKey key,
        UUID stampedId,
        Integer stampedVersion,
        Integer theme,
        EntryKind kind,
        Input input,
        String declaration) {

    /** The fields of an entry; nothing is null. */
    public record Input(String department, String heading, String title, String text) {

        /** Whether there is no entry; a 課's name alone is none, it may stand there from the beginning. */
        public boolean isEmpty() {
            return heading.isBlank() && title.isBlank() && text.isBlank();
        }

        Input append(String more) {
            return new Input(department, heading, title, text + more);
        }
    }

    /** The same row with other fields. */
    public FormRow with(Input other) {
        return new FormRow(number, key, stampedId, stampedVersion, theme, kind, other, declaration);
    }

    /** What stands in a row for declarations, as an entry to add. */
    public FormRow addition() {
        var addition = RowKey.of(RowKey.Type.ADDITION, theme == null ? 0 : theme, kind);
        return new FormRow(number, addition, null, null, theme, kind, new Input("", "", "", declaration), null);
    }
}
