package torikumi.forms.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import torikumi.forms.sheet.FormModel.Cell;
import torikumi.forms.sheet.FormModel.Line;

/** Writes the head and the rows of the form. */
final class FormWriter {

    static final int HEAD_ROW = 5;

    /** Rows to write something new in, at least. */
    private static final int EMPTY_ROWS = 3;

    private static final float HELP_HEIGHT = 60;
    private static final float LINE_POINTS = 13.2f;
    /** Excel's limit. */
    private static final float HIGHEST = 409;

    private final FormModel model;
    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final List<Integer> declarations = new ArrayList<>();
    private int nextRow;
    private Cell shown;

    FormWriter(XSSFWorkbook workbook, XSSFSheet sheet, FormModel model) {
        this.sheet = sheet;
        this.model = model;
        styles = new FormStyles(workbook);
    }

    FormStyles styles() {
        return styles;
    }

    /** The rows that declare that there is nothing. */
    List<Integer> declarations() {
        return declarations;
    }

    int lastRow() {
        return nextRow - 1;
    }

    void write() {
        writeHead();
        for (var cell : model.cells()) {
            shown = null;
            cell.lines().forEach(line -> writeEntry(cell, line));
            writeAdditions(cell);
            if (model.department() == null) {
                writeDeclaration(cell);
            }
        }
    }

    private void writeHead() {
        put(row(), FormColumn.KEY, model.title(), styles.title);
        pair(FormWords.COUNCIL, model.council(), FormWords.ROUND, model.round());
        pair(FormWords.ORGANIZATION, model.organization(), FormWords.DUE, model.due());
        pair(
                FormWords.NUMBER,
                FormNumber.of(model.submissionId(), model.madeAt()).text(),
                model.department() == null ? "" : FormWords.DEPARTMENT,
                model.department() == null ? "" : model.department());
        var help = row();
        put(help, FormColumn.KEY, FormWords.SHORT_HELP, styles.help);
        help.setHeightInPoints(HELP_HEIGHT);
        sheet.addMergedRegion(new CellRangeAddress(
                help.getRowNum(), help.getRowNum(), FormColumn.KEY.ordinal(), FormColumn.BEFORE.ordinal()));
        var heads = row();
        for (var column : FormColumn.values()) {
            put(heads, column, column.heading(), styles.head);
        }
    }

    private void pair(String label, String value, String otherLabel, String otherValue) {
        var row = row();
        put(row, FormColumn.KEY, label, styles.label);
        put(row, FormColumn.THEME, value, styles.value);
        put(row, FormColumn.TITLE, otherLabel, styles.label);
        put(row, FormColumn.TEXT, otherValue, styles.value);
    }

    private void writeEntry(Cell cell, Line line) {
        var key = RowKey.of(cell.theme(), cell.kind(), line.position(), line.entryId());
        var pieces = SheetText.cells(line.text());
        for (var piece = 1; piece <= pieces.size(); piece++) {
            var row = start(cell, key.piece(piece).text(), line.before());
            if (piece == 1) {
                input(row, cell, FormColumn.DEPARTMENT, guarded(line.department()));
                input(row, cell, FormColumn.HEADING, guarded(line.heading()));
                input(row, cell, FormColumn.TITLE, guarded(line.title()));
            } else {
                List.of(FormColumn.DEPARTMENT, FormColumn.HEADING, FormColumn.TITLE)
                        .forEach(column -> put(row, column, "", styles.fixed));
            }
            input(row, cell, FormColumn.TEXT, pieces.get(piece - 1));
            put(row, FormColumn.STAMP, line.entryId() + " " + line.version(), styles.fixed);
            fit(row);
        }
    }

    private void writeAdditions(Cell cell) {
        var key = RowKey.of(RowKey.Type.ADDITION, cell.theme(), cell.kind()).text();
        var rows = cell.locked() ? 0 : Math.max(EMPTY_ROWS, cell.left().size() + 1);
        for (var i = 0; i < rows; i++) {
            var row = start(cell, key, i < cell.left().size() ? cell.left().get(i) : "");
            input(row, cell, FormColumn.DEPARTMENT, guarded(model.department()));
            input(row, cell, FormColumn.HEADING, "");
            input(row, cell, FormColumn.TITLE, "");
            input(row, cell, FormColumn.TEXT, "");
            put(row, FormColumn.STAMP, "", styles.fixed);
            fit(row);
        }
    }

    private void writeDeclaration(Cell cell) {
        var type = cell.declared() ? RowKey.Type.DECLARED : RowKey.Type.UNDECLARED;
        var row = start(cell, RowKey.of(type, cell.theme(), cell.kind()).text(), "");
        put(row, FormColumn.DEPARTMENT, "", styles.fixed);
        put(row, FormColumn.HEADING, "", styles.fixed);
        put(row, FormColumn.TITLE, FormWords.NOTHING, styles.fixed);
        input(row, cell, FormColumn.TEXT, cell.declared() ? cell.nothingText() : "");
        put(row, FormColumn.STAMP, "", styles.fixed);
        fit(row);
        declarations.add(row.getRowNum());
    }

    private XSSFRow start(Cell cell, String key, String before) {
        var row = row();
        put(row, FormColumn.KEY, key, styles.fixed);
        // in full where the cell begins, and short below: else every row were as high as the theme's name is long
        var begins = shown != cell;
        put(row, FormColumn.THEME, begins ? cell.themeName() : String.valueOf(cell.theme()), styles.fixed);
        put(row, FormColumn.KIND, begins ? cell.label() : cell.kind().sign(), styles.fixed);
        shown = cell;
        put(row, FormColumn.BEFORE, SheetText.shown(before), styles.fixed);
        return row;
    }

    // The height is only how it first looks: it still follows what is typed.
    private static void fit(XSSFRow row) {
        var lines = 1;
        for (var column : FormColumn.values()) {
            var cell = row.getCell(column.ordinal());
            if (column != FormColumn.STAMP && cell != null) {
                lines = Math.max(lines, SheetText.lines(cell.getStringCellValue(), column.width()));
            }
        }
        row.setHeightInPoints(Math.min(HIGHEST, lines * LINE_POINTS + 4));
        row.getCTRow().unsetCustomHeight();
    }

    private void input(XSSFRow row, Cell cell, FormColumn column, String text) {
        put(row, column, text, cell.locked() ? styles.fixed : styles.input);
    }

    private static String guarded(String text) {
        return text == null ? "" : SheetText.cells(text).getFirst();
    }

    private XSSFRow row() {
        return sheet.createRow(nextRow++);
    }

    private static void put(XSSFRow row, FormColumn column, String text, XSSFCellStyle style) {
        var cell = row.createCell(column.ordinal());
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(new XSSFRichTextString(SheetText.escaped(text)));
        }
    }
}
