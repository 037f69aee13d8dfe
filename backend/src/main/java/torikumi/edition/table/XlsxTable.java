package torikumi.edition.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The table as an Excel file for people: A3 landscape, head rows repeated in print and frozen on the screen, coloured
 * and underlined names inside the cells. Every value is a text cell, so that nothing is ever taken for a formula.
 */
public final class XlsxTable {

    /** Margins in inches. */
    static final double SIDE = 0.4;

    static final double TOP = 0.45;
    static final double BOTTOM = 0.6;

    private static final int LONGEST_TITLE = 80;

    /** More would leave no room for the rows on a small screen. */
    private static final double HIGHEST_FROZEN = 300;

    private XlsxTable() {}

    /** Returns the file's bytes. */
    public static byte[] render(TableModel model) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18)) {
            XSSFSheet sheet = workbook.createSheet("取組状況表");
            SheetStyles.setDefaultFont(workbook);
            setUpPage(sheet, model, new SheetWriter(workbook, sheet, model).write());
            workbook.getProperties().getCoreProperties().setTitle(model.title());
            workbook.getProperties().getCoreProperties().setCreator("Torikumi");
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            // only memory is written to
            throw new UncheckedIOException(e);
        }
    }

    private static void setUpPage(XSSFSheet sheet, TableModel model, SheetHead.Written head) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A3_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, TOP);
        sheet.setMargin(PageMargin.BOTTOM, BOTTOM);
        sheet.setRepeatingRows(new CellRangeAddress(head.firstHeadRow(), head.nextRow() - 1, -1, -1));
        boolean low = head.leadHeight() + head.headHeight() < HIGHEST_FROZEN;
        sheet.createFreezePane(SheetSize.LABEL_COLUMNS, low ? head.nextRow() : 0);
        sheet.getFooter().setLeft("凡例：支援策＝赤字・太字・下線　支援機関＝青字・太字・二重下線");
        sheet.getFooter().setCenter("&P / &N");
        sheet.getFooter().setRight(inFooter(model.title()));
    }

    /** Excel takes a file for damaged whose footer is longer than 255 characters. */
    private static String inFooter(String title) {
        int end = title.offsetByCodePoints(0, Math.min(LONGEST_TITLE, title.codePointCount(0, title.length())));
        return title.substring(0, end).replace('\n', ' ').replace("&", "&&");
    }
}
