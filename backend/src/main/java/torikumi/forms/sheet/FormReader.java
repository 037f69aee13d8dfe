package torikumi.forms.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import torikumi.forms.sheet.Grid.Row;

/** Finds the form in a workbook by its visible words. */
public final class FormReader {

    /** People may put a cover letter above the form, but not more. */
    private static final int HEAD_MAX = 60;

    private static final int FORMULAS_NAMED = 10;
    private static final List<String> LABELS =
            List.of(FormWords.COUNCIL, FormWords.ROUND, FormWords.ORGANIZATION, FormWords.NUMBER, FormWords.DEPARTMENT);

    private FormReader() {}

    /** Reads a file. */
    public static FilledForm read(byte[] file) throws Refusal {
        for (var grid : WorkbookReader.read(file)) {
            var rows = grid.rows();
            for (var i = 0; i < Math.min(HEAD_MAX, rows.size()); i++) {
                var columns = columns(rows.get(i));
                if (columns.containsKey(FormColumn.TEXT)
                        && (columns.containsKey(FormColumn.KEY) || columns.containsKey(FormColumn.THEME))) {
                    return form(rows.subList(0, i), rows.subList(i + 1, rows.size()), columns);
                }
            }
        }
        throw new Refusal("form_not_found");
    }

    private static Map<FormColumn, Integer> columns(Row row) {
        var columns = new EnumMap<FormColumn, Integer>(FormColumn.class);
        row.cells().forEach((column, value) -> FormColumn.of(value.text())
                .ifPresent(found -> columns.merge(found, column, Math::min)));
        return columns;
    }

    private static FilledForm form(List<Row> head, List<Row> body, Map<FormColumn, Integer> columns) throws Refusal {
        refuseFormulas(body, columns);
        var words = head(head);
        var department = words.getOrDefault(FormWords.DEPARTMENT, "");
        return new FilledForm(
                Optional.ofNullable(words.get(FormWords.NUMBER)).flatMap(FormNumber::read),
                words.getOrDefault(FormWords.COUNCIL, ""),
                words.getOrDefault(FormWords.ROUND, ""),
                words.getOrDefault(FormWords.ORGANIZATION, ""),
                department.isEmpty() ? null : department,
                new FormRows(columns).read(body));
    }

    // A label, and beside it what it is about.
    private static Map<String, String> head(List<Row> rows) {
        var words = new HashMap<String, String>();
        for (var row : rows) {
            var columns = row.cells().keySet().stream().sorted().toList();
            for (var i = 0; i + 1 < columns.size(); i++) {
                var label = row.text(columns.get(i)).strip();
                var value = SheetText.text(row.text(columns.get(i + 1))).strip();
                if (LABELS.contains(label) && !LABELS.contains(value)) {
                    words.putIfAbsent(label, value);
                }
            }
        }
        return words;
    }

    private static void refuseFormulas(List<Row> body, Map<FormColumn, Integer> columns) throws Refusal {
        var places = new ArrayList<String>();
        for (var row : body) {
            for (var column : columns.entrySet()) {
                var value = row.cells().get(column.getValue());
                if (column.getKey().isInput() && value != null && value.formula()) {
                    places.add(CellReference.convertNumToColString(column.getValue()) + row.number());
                }
            }
        }
        if (!places.isEmpty()) {
            var named = String.join("、", places.subList(0, Math.min(FORMULAS_NAMED, places.size())));
            throw new Refusal("form_with_formulas", named, places.size());
        }
    }
}
