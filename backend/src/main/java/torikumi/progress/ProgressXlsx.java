package torikumi.progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The matrix as an Excel file: a sheet to look at and print, and one row for each cell to go on working with. */
final class ProgressXlsx {

    /** The title and the time stand above the head. */
    private static final int HEAD_ROW = 2;

    private static final int[] LEAD_WIDTHS = {14, 24, 14, 9, 9, 17, 10, 11, 24, 17};
    private static final int[] LONG_WIDTHS = {14, 24, 8, 30, 8, 14, 14, 8};
    private static final int WIDTH = 11;
    private static final int CHARACTER = 256;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle title = style(12, true, false);
    private final CellStyle head = style(9, true, true);
    private final CellStyle body = style(9, false, true);

    private ProgressXlsx() {}

    /** Returns the file's bytes. */
    static byte[] render(ProgressSheet sheet, String roundName) {
        return new ProgressXlsx().write(sheet, roundName);
    }

    private byte[] write(ProgressSheet sheet, String roundName) {
        try (workbook;
                var bytes = new ByteArrayOutputStream(1 << 16)) {
            matrix(sheet, roundName);
            longForm(sheet);
            workbook.getProperties().getCoreProperties().setCreator("Torikumi");
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            // only memory is written to
            throw new UncheckedIOException(failure);
        }
    }

    private void matrix(ProgressSheet sheet, String roundName) {
        var page = workbook.createSheet(sheet.words().getString("title"));
        text(page.createRow(0), 0, roundName + "　" + sheet.words().getString("title"), title);
        text(page.createRow(1), 0, sheet.asOf(), style(9, false, false));
        var columns = sheet.head();
        fill(page, HEAD_ROW, List.copyOf(columns), head);
        var last = HEAD_ROW;
        for (var row : sheet.rows()) {
            fill(page, ++last, row, body);
        }
        page.setAutoFilter(new CellRangeAddress(HEAD_ROW, last, 0, columns.size() - 1));
        for (var row : sheet.totals()) {
            fill(page, ++last, row, head);
        }
        widths(page, LEAD_WIDTHS, columns.size());
        page.createFreezePane(2, HEAD_ROW + 1);
        page.setRepeatingRows(new CellRangeAddress(HEAD_ROW, HEAD_ROW, -1, -1));
        page.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 1));
        print(page);
    }

    private void longForm(ProgressSheet sheet) {
        var page = workbook.createSheet(sheet.words().getString("data"));
        fill(page, 0, List.copyOf(sheet.longHead()), head);
        var last = 0;
        for (var row : sheet.longRows()) {
            fill(page, ++last, row, body);
        }
        widths(page, LONG_WIDTHS, LONG_WIDTHS.length);
        page.createFreezePane(0, 1);
        print(page);
    }

    private static void print(XSSFSheet page) {
        page.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        page.getPrintSetup().setLandscape(true);
        page.setFitToPage(true);
        page.getPrintSetup().setFitWidth((short) 1);
        page.getPrintSetup().setFitHeight((short) 0);
        page.getFooter().setCenter("&P / &N");
    }

    private static void widths(XSSFSheet page, int[] first, int columns) {
        for (var column = 0; column < columns; column++) {
            page.setColumnWidth(column, (column < first.length ? first[column] : WIDTH) * CHARACTER);
        }
    }

    private static void fill(XSSFSheet page, int number, List<Object> values, CellStyle style) {
        var row = page.createRow(number);
        for (var column = 0; column < values.size(); column++) {
            if (values.get(column) instanceof Long count) {
                var cell = row.createCell(column);
                cell.setCellValue(count);
                cell.setCellStyle(style);
            } else {
                text(row, column, (String) values.get(column), style);
            }
        }
    }

    private static void text(XSSFRow row, int column, String value, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private CellStyle style(int size, boolean bold, boolean framed) {
        var font = workbook.createFont();
        font.setFontName("BIZ UDPゴシック");
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(framed);
        if (framed) {
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
        }
        return style;
    }
}
