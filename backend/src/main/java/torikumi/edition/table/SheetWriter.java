package torikumi.edition.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import torikumi.edition.table.Lines.Line;

/**
 * Writes the rows of the spreadsheet page by page, with a page break after each: merged cells show their text only where
 * they begin, so the names are written again for every page.
 */
final class SheetWriter {

    private static final int MEMBER_COLUMN = 2;

    private final XSSFSheet sheet;
    private final TableModel model;
    private final SheetSize size;
    private final SheetStyles styles;
    private final XSSFCellStyle category;
    private final XSSFCellStyle member;
    private final XSSFCellStyle side;
    private final XSSFCellStyle[] parts;
    private int nextRow;

    SheetWriter(XSSFWorkbook workbook, XSSFSheet sheet, TableModel model) {
        this.sheet = sheet;
        this.model = model;
        size = new SheetSize(model.themes().size());
        styles = new SheetStyles(workbook);
        category = styles.label(Piece.Style.PLAIN);
        member = styles.label(Piece.Style.BOLD);
        side = styles.side();
        parts = new XSSFCellStyle[] {
            styles.part(false, false), styles.part(false, true), styles.part(true, false), styles.part(true, true)
        };
        for (int column = 0; column < size.columns(); column++) {
            sheet.setColumnWidth(column, size.digitsOf(column) * 256);
        }
    }

    /** Writes everything and tells where the head rows are. */
    SheetHead.Written write() {
        SheetHead.Written head = new SheetHead(sheet, model, size, styles).write();
        nextRow = head.nextRow();
        Geometry geometry = size.geometry(head.leadHeight(), head.headHeight());
        List<Page> pages = PageFill.of(model, geometry, UnaryOperator.identity());
        for (Page page : pages) {
            write(page, geometry);
            if (page != pages.getLast()) {
                sheet.setRowBreak(nextRow - 1);
            }
        }
        return head;
    }

    private void write(Page page, Geometry geometry) {
        List<Integer> starts = new ArrayList<>();
        for (Page.Row row : page.rows()) {
            starts.add(nextRow);
            write(row, geometry);
        }
        starts.add(nextRow);
        for (int i = 0; i < page.rows().size(); i++) {
            Page.Label label = page.rows().get(i).member();
            merge(1, starts.get(i), starts.get(i + page.categoryRows(i)), SheetCells.plain(label.category()), category);
            XSSFRichTextString name = SheetCells.rich(Piece.joined(label.nameLines(), Line::broken), styles);
            merge(MEMBER_COLUMN, starts.get(i), starts.get(i + page.memberRows(i)), name, member);
        }
        merge(0, starts.getFirst(), nextRow, SheetCells.plain(model.headings().member()), side);
    }

    /** Writes one row, as several of the sheet where it is higher than Excel can show. */
    private void write(Page.Row row, Geometry geometry) {
        List<List<List<Paragraph>>> rows = CellText.rows(row.cells(), geometry);
        double left = row.height();
        for (int part = 0; part < rows.size(); part++) {
            boolean last = part == rows.size() - 1;
            double height = last ? left : geometry.highest(rows.get(part));
            XSSFRow sheetRow = sheet.createRow(nextRow++);
            sheetRow.setHeightInPoints((float) Math.min(height, SheetHead.HIGHEST));
            left -= height;
            for (int column = 0; column < SheetSize.LABEL_COLUMNS; column++) {
                SheetCells.write(sheetRow, column, SheetCells.plain(""), member);
            }
            XSSFCellStyle style = parts[(part == 0 ? 2 : 0) + (last ? 1 : 0)];
            for (int i = 0; i < row.cells().size(); i++) {
                SheetCells.write(
                        sheetRow,
                        SheetSize.LABEL_COLUMNS + i,
                        text(rows.get(part).get(i)),
                        style);
            }
        }
    }

    private XSSFRichTextString text(List<Paragraph> paragraphs) {
        return SheetCells.rich(
                Piece.joined(
                        paragraphs.stream()
                                .flatMap(paragraph -> paragraph.lines().stream())
                                .toList(),
                        Line::broken),
                styles);
    }

    private void merge(int column, int from, int to, XSSFRichTextString text, XSSFCellStyle style) {
        if (to > from) {
            SheetCells.write(sheet.getRow(from), column, text, style);
        }
        for (int row = from; row < to; row++) {
            sheet.getRow(row).getCell(column).setCellStyle(style);
        }
        if (to > from + 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(from, to - 1, column, column));
        }
    }
}
