package torikumi.forms.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the form looks: white is to be filled in, grey is not. */
final class FormStyles {

    private static final byte[] PALE = {(byte) 0xE8, (byte) 0xEC, (byte) 0xF2};
    private static final byte[] GREY = {(byte) 0xF2, (byte) 0xF2, (byte) 0xF2};

    private final XSSFWorkbook workbook;
    final XSSFCellStyle title;
    final XSSFCellStyle label;
    final XSSFCellStyle value;
    final XSSFCellStyle help;
    final XSSFCellStyle head;
    final XSSFCellStyle fixed;
    final XSSFCellStyle input;

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style(font(14, true), false);
        label = style(font(10, true), false);
        value = style(font(10, false), false);
        help = style(font(9, false), true);
        head = filled(font(10, true), PALE);
        fixed = filled(font(9, false), GREY);
        input = style(font(10, false), true);
        border(input);
        input.setLocked(false);
        // as text, so that neither = nor a date nor 1-2 becomes something else while it is typed
        input.setDataFormat(workbook.createDataFormat().getFormat("@"));
    }

    private XSSFCellStyle filled(XSSFFont font, byte[] color) {
        var style = style(font, true);
        border(style);
        style.setFillForegroundColor(new XSSFColor(color, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFCellStyle style(XSSFFont font, boolean wrap) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(wrap);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFFont font(double size, boolean bold) {
        var font = workbook.createFont();
        font.setFontName("BIZ UDPゴシック");
        font.setFontHeight(size);
        font.setBold(bold);
        return font;
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
    }
}
