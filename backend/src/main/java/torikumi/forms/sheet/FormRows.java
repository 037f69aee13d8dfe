package torikumi.forms.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import torikumi.forms.sheet.FormRow.Input;
import torikumi.forms.sheet.Grid.Row;
import torikumi.submission.EntryKind;

/** Reads the rows below the headings. */
final class FormRows {

    private static final Pattern STAMP = Pattern.compile("([0-9a-f-]{36}) ([0-9]{1,9})");
    private static final Pattern THEME = Pattern.compile("([0-9]{1,4}).*", Pattern.DOTALL);

    private final Map<FormColumn, Integer> columns;
    private final List<FormRow> rows = new ArrayList<>();
    private Integer theme;
    private EntryKind kind;

    FormRows(Map<FormColumn, Integer> columns) {
        this.columns = columns;
    }

    List<FormRow> read(List<Row> body) {
        body.forEach(this::read);
        return rows;
    }

    private void read(Row row) {
        var key = RowKey.read(text(row, FormColumn.KEY));
        place(row, key);
        var input = new Input(
                field(row, FormColumn.DEPARTMENT),
                field(row, FormColumn.HEADING),
                field(row, FormColumn.TITLE),
                field(row, FormColumn.TEXT));
        var declares = key.isDeclaration() || text(row, FormColumn.TITLE).equals(FormWords.NOTHING);
        if (key.piece() > 1 && joins(key)) {
            var last = rows.removeLast();
            rows.add(new FormRow(
                    last.number(),
                    last.key(),
                    last.stampedId(),
                    last.stampedVersion(),
                    last.theme(),
                    last.kind(),
                    last.input().append(input.text()),
                    null));
            return;
        }
        var stamp = STAMP.matcher(text(row, FormColumn.STAMP).strip());
        var stamped = stamp.matches();
        rows.add(new FormRow(
                row.number(),
                key,
                stamped ? id(stamp.group(1)) : null,
                stamped ? Integer.valueOf(stamp.group(2)) : null,
                theme,
                kind,
                input,
                declares ? input.text() : null));
    }

    // By the key, by its own columns, else where the row above stands: people insert rows.
    private void place(Row row, RowKey key) {
        if (key.theme() != null) {
            theme = key.theme();
            kind = key.kind();
            return;
        }
        var named = THEME.matcher(Base32.folded(text(row, FormColumn.THEME)));
        if (named.matches()) {
            theme = Integer.valueOf(named.group(1));
        }
        var label = text(row, FormColumn.KIND).strip();
        if (label.startsWith("①")) {
            kind = EntryKind.INITIATIVE;
        } else if (label.startsWith("②")) {
            kind = EntryKind.CHALLENGE;
        }
    }

    private boolean joins(RowKey key) {
        return !rows.isEmpty()
                && key.code() != null
                && key.code().equals(rows.getLast().key().code());
    }

    private String field(Row row, FormColumn column) {
        return SheetText.text(text(row, column));
    }

    private String text(Row row, FormColumn column) {
        return row.text(columns.get(column));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
