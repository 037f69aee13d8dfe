package torikumi.edition.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import torikumi.edition.table.SheetText.Line;
import torikumi.edition.table.SheetText.Piece;
import torikumi.edition.table.SheetText.Style;
import torikumi.edition.table.TableModel.Cell;
import torikumi.edition.table.TableModel.Kind;
import torikumi.edition.table.TableModel.Member;
import torikumi.edition.table.TableModel.Theme;

/** Writes the rows of the spreadsheet. */
final class SheetWriter {

    static final int LABEL_COLUMNS = 3;

    /** Width of A3 between its margins, in Excel's unit (a digit of the default font). */
    private static final int PAGE_WIDTH = 212;

    private static final int[] LABEL_WIDTHS = {4, 9, 17};
    private static final double LINE_POINTS = SheetStyles.SIZE * 1.36;
    /** A digit of the default font is 5.25 points wide; a cell keeps some of its width as padding. */
    private static final double DIGIT_POINTS = 5.25;

    /** Excel shows at most 409 points of a row; a page of A3 should also hold more than one row. */
    private static final int MAX_LINES = 30;

    // Excel reads _x0041_ as an escaped character, so a text that has these very letters must be escaped itself
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final XSSFSheet sheet;
    private final TableModel model;
    private final SheetStyles styles;
    private final XSSFCellStyle label;
    private final XSSFCellStyle[] parts;
    private final double room;
    private final int lastColumn;
    private int nextRow;
    private int firstHeadRow;

    SheetWriter(XSSFWorkbook workbook, XSSFSheet sheet, TableModel model) {
        this.sheet = sheet;
        this.model = model;
        styles = new SheetStyles(workbook);
        label = styles.label();
        parts = new XSSFCellStyle[] {
            styles.part(false, false), styles.part(false, true), styles.part(true, false), styles.part(true, true)
        };
        int themes = Math.max(1, model.themes().size());
        int width = Math.max(18, (PAGE_WIDTH - LABEL_WIDTHS[0] - LABEL_WIDTHS[1] - LABEL_WIDTHS[2]) / themes);
        for (int column = 0; column < LABEL_COLUMNS + themes; column++) {
            sheet.setColumnWidth(column, (column < LABEL_COLUMNS ? LABEL_WIDTHS[column] : width) * 256);
        }
        room = (width - 1) * DIGIT_POINTS / SheetStyles.SIZE;
        lastColumn = LABEL_COLUMNS + themes - 1;
    }

    int firstHeadRow() {
        return firstHeadRow;
    }

    int lastHeadRow() {
        return firstHeadRow + 1;
    }

    void write() {
        writeLead();
        writeHead();
        int firstBodyRow = nextRow;
        List<Integer> starts = new ArrayList<>();
        for (Member member : model.members()) {
            int first = nextRow;
            starts.add(first);
            for (Kind kind : Kind.values()) {
                writeRow(model.headings().of(kind), member.row(kind));
            }
            column(2, first, nextRow - 1, member.name(), label);
        }
        starts.add(nextRow);
        writeCategories(starts);
        if (nextRow > firstBodyRow) {
            column(0, firstBodyRow, nextRow - 1, model.headings().member(), styles.side());
        }
    }

    private void writeLead() {
        across(plain(model.title()), styles.title(), 26);
        String corner = List.of(model.watermark(), model.documentNumber(), model.edition(), model.asOf()).stream()
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("　"));
        if (!corner.isEmpty()) {
            across(plain(corner), styles.lineAtRight(), LINE_POINTS + 3);
        }
        for (String text : List.of(model.caption(), model.legend())) {
            if (!text.isEmpty()) {
                double pageRoom = PAGE_WIDTH * DIGIT_POINTS / SheetStyles.SIZE;
                across(plain(text), styles.line(), LINE_POINTS * SheetText.count(text, pageRoom) + 3);
            }
        }
        XSSFRichTextString legend = new XSSFRichTextString();
        append(legend, "凡例：", Style.PLAIN);
        append(legend, "支援策", Style.PROGRAM);
        append(legend, "（赤字・太字・下線）　", Style.PLAIN);
        append(legend, "支援機関", Style.INSTITUTION);
        append(legend, "（青字・太字・二重下線）", Style.PLAIN);
        across(legend, styles.line(), LINE_POINTS + 3);
    }

    private void across(XSSFRichTextString text, XSSFCellStyle style, double height) {
        XSSFRow row = sheet.createRow(nextRow);
        row.setHeightInPoints((float) height);
        cell(row, 0, text, style);
        sheet.addMergedRegionUnsafe(new CellRangeAddress(nextRow, nextRow, 0, lastColumn));
        nextRow++;
    }

    private void writeHead() {
        firstHeadRow = nextRow;
        XSSFCellStyle centered = styles.head(HorizontalAlignment.CENTER);
        List<String> names = model.themes().stream()
                .map(theme -> theme.number() + " " + theme.name())
                .toList();
        headRow(model.headings().theme(), names, centered, centered);
        List<String> measures =
                model.themes().stream().map(SheetWriter::measures).toList();
        headRow(model.headings().measure(), measures, centered, styles.head(HorizontalAlignment.LEFT));
    }

    private void headRow(String first, List<String> texts, XSSFCellStyle firstStyle, XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(nextRow);
        for (int column = 0; column < LABEL_COLUMNS; column++) {
            cell(row, column, plain(column == 0 ? first : ""), firstStyle);
        }
        sheet.addMergedRegionUnsafe(new CellRangeAddress(nextRow, nextRow, 0, LABEL_COLUMNS - 1));
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            cell(row, LABEL_COLUMNS + i, plain(texts.get(i)), style);
            lines = Math.max(lines, SheetText.count(texts.get(i), room));
        }
        row.setHeightInPoints((float) (LINE_POINTS * lines + 6));
        nextRow++;
    }

    private static String measures(Theme theme) {
        return theme.measures().stream()
                .map(measure -> Groups.bullet(measure.name()) + measure.name())
                .collect(Collectors.joining("\n"));
    }

    /** Writes ① or ② of a member: as many sheet rows as its longest cell needs. */
    private void writeRow(String kindLabel, List<Cell> cells) {
        List<List<Line>> texts =
                cells.stream().map(cell -> SheetText.of(kindLabel, cell, room)).toList();
        int longest = texts.stream().mapToInt(List::size).max().orElse(1);
        int rows = (longest + MAX_LINES - 1) / MAX_LINES;
        int perRow = (longest + rows - 1) / rows;
        for (int part = 0; part < rows; part++) {
            XSSFRow row = sheet.createRow(nextRow);
            int lines = Math.min(perRow, longest - part * perRow);
            row.setHeightInPoints((float) (LINE_POINTS * lines + 4));
            for (int column = 0; column < LABEL_COLUMNS; column++) {
                cell(row, column, plain(""), label);
            }
            for (int i = 0; i < texts.size(); i++) {
                XSSFCellStyle style = parts[(part == 0 ? 2 : 0) + (part == rows - 1 ? 1 : 0)];
                cell(row, LABEL_COLUMNS + i, rich(texts.get(i), part * perRow, perRow), style);
            }
            nextRow++;
        }
    }

    /** Expects the first row of each member and the row after the last one. */
    private void writeCategories(List<Integer> starts) {
        for (int i = 0; i < model.members().size(); i++) {
            int span = model.categorySpan(i);
            if (span > 0) {
                column(
                        1,
                        starts.get(i),
                        starts.get(i + span) - 1,
                        model.members().get(i).categoryLabel(),
                        label);
            }
        }
    }

    private void column(int column, int first, int last, String text, XSSFCellStyle style) {
        cell(sheet.getRow(first), column, plain(text), style);
        if (last > first) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(first, last, column, column));
        }
    }

    private XSSFRichTextString rich(List<Line> lines, int from, int count) {
        XSSFRichTextString text = new XSSFRichTextString();
        StringBuilder run = new StringBuilder();
        Style style = Style.PLAIN;
        int to = Math.min(lines.size(), from + count);
        for (int i = from; i < to; i++) {
            for (Piece piece : lines.get(i).pieces()) {
                if (piece.style() != style) {
                    append(text, run.toString(), style);
                    run.setLength(0);
                    style = piece.style();
                }
                run.append(piece.text());
            }
            if (lines.get(i).broken() && i < to - 1) {
                run.append('\n');
            }
        }
        append(text, run.toString(), style);
        return text;
    }

    private void append(XSSFRichTextString text, String piece, Style style) {
        if (!piece.isEmpty()) {
            text.append(escaped(piece), styles.font(style));
        }
    }

    private static XSSFRichTextString plain(String text) {
        return new XSSFRichTextString(escaped(text));
    }

    private static String escaped(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }

    private static void cell(XSSFRow row, int column, XSSFRichTextString text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
