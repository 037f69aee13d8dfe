package torikumi.forms.sheet;

import java.util.List;
import java.util.Map;

/**
 * What stands in one sheet of a workbook.
 *
 * @param rows those with content, in order
 */
record Grid(List<Row> rows) {

    /**
     * A row.
     *
     * @param number as the spreadsheet shows it, from 1
     * @param cells by column, from 0; empty ones are left out
     */
    record Row(int number, Map<Integer, Value> cells) {

        String text(Integer column) {
            var value = column == null ? null : cells.get(column);
            return value == null ? "" : value.text();
        }
    }

    /** A cell's content; of a formula its last result. */
    record Value(String text, boolean formula) {}
}
