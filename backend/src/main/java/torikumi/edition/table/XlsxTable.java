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

    private XlsxTable() {}

    /** Returns the file's bytes. */
    public static byte[] render(TableModel model) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18)) {
            XSSFSheet sheet = workbook.createSheet("取組状況表");
            SheetWriter writer = new SheetWriter(workbook, sheet, model);
            writer.write();
            setUpPage(sheet, model, writer);
            workbook.getProperties().getCoreProperties().setTitle(model.title());
            workbook.getProperties().getCoreProperties().setCreator("Torikumi");
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            // only memory is written to
            throw new UncheckedIOException(e);
        }
    }

    private static void setUpPage(XSSFSheet sheet, TableModel model, SheetWriter writer) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A3_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.45);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.setRepeatingRows(new CellRangeAddress(writer.firstHeadRow(), writer.lastHeadRow(), -1, -1));
        sheet.createFreezePane(SheetWriter.LABEL_COLUMNS, writer.lastHeadRow() + 1);
        sheet.getFooter().setLeft("凡例：支援策＝赤字・太字・下線　支援機関＝青字・太字・二重下線");
        sheet.getFooter().setCenter("&P / &N");
        sheet.getFooter().setRight(model.title().replace("&", "&&"));
    }
}
