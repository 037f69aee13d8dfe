package torikumi.edition.table;

import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import torikumi.edition.table.Piece.Style;

/** Fonts and cell styles of the spreadsheet. Excel has no dotted underline; institutions get a double one. */
public final class SheetStyles {

    static final double SIZE = 9;

    /** Its digits are 7 pixels wide, by which Excel measures columns. */
    private static final double DEFAULT_SIZE = 10.5;

    /** All full-width characters are equally wide, so that lines can be counted; see {@link Metrics#fixedPitch}. */
    private static final String FONT = "BIZ UDゴシック";

    private static final byte[] RED = {(byte) 0xCE, 0, 0};
    private static final byte[] BLUE = {0, 0x17, (byte) 0xC1};
    private static final byte[] PALE = {(byte) 0xE8, (byte) 0xEC, (byte) 0xF2};

    private final XSSFWorkbook workbook;
    private final XSSFFont plain;
    private final XSSFFont bold;
    private final XSSFFont program;
    private final XSSFFont institution;

    /** In a workbook whose default font is set already. */
    public SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        plain = font(SIZE, false, null, FontUnderline.NONE);
        bold = font(SIZE, true, null, FontUnderline.NONE);
        program = font(SIZE, true, RED, FontUnderline.SINGLE);
        institution = font(SIZE, true, BLUE, FontUnderline.DOUBLE);
    }

    /** Makes ours the font that columns are measured by. */
    public static void setDefaultFont(XSSFWorkbook workbook) {
        XSSFFont font = workbook.getFontAt(0);
        font.setFontName(FONT);
        font.setFontHeight(DEFAULT_SIZE);
        font.setScheme(FontScheme.NONE);
        font.setCharSet(FontCharset.SHIFTJIS.getNativeId());
    }

    XSSFFont font(Style style) {
        return switch (style) {
            case PLAIN -> plain;
            case BOLD -> bold;
            case PROGRAM -> program;
            case INSTITUTION -> institution;
        };
    }

    /** The sheet's title. */
    public XSSFCellStyle title() {
        XSSFCellStyle style = text(HorizontalAlignment.CENTER, VerticalAlignment.CENTER);
        style.setFont(font(15, true, null, FontUnderline.NONE));
        return style;
    }

    /** A line of words over the table. */
    public XSSFCellStyle line() {
        return text(HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
    }

    XSSFCellStyle lineAtRight() {
        return text(HorizontalAlignment.RIGHT, VerticalAlignment.CENTER);
    }

    /** A head cell. */
    public XSSFCellStyle head(HorizontalAlignment alignment) {
        XSSFCellStyle style = text(alignment, VerticalAlignment.CENTER);
        style.setFont(bold);
        style.setFillForegroundColor(new XSSFColor(PALE, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        border(style, true, true);
        return style;
    }

    /** A row's label: category or member. */
    XSSFCellStyle label(Style look) {
        XSSFCellStyle style = text(HorizontalAlignment.LEFT, VerticalAlignment.TOP);
        style.setFont(font(look));
        border(style, true, true);
        return style;
    }

    /** 構成員における取組, top to bottom. */
    XSSFCellStyle side() {
        XSSFCellStyle style = text(HorizontalAlignment.CENTER, VerticalAlignment.TOP);
        // 255 is the format's word for characters standing upright one under the other
        style.setRotation((short) 255);
        border(style, true, true);
        return style;
    }

    /** A part of a cell; lines above and below only where the cell begins and ends. */
    public XSSFCellStyle part(boolean first, boolean last) {
        XSSFCellStyle style = text(HorizontalAlignment.LEFT, VerticalAlignment.TOP);
        border(style, first, last);
        return style;
    }

    private XSSFCellStyle text(HorizontalAlignment horizontal, VerticalAlignment vertical) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(plain);
        style.setWrapText(true);
        style.setAlignment(horizontal);
        style.setVerticalAlignment(vertical);
        return style;
    }

    private static void border(XSSFCellStyle style, boolean top, boolean bottom) {
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBorderTop(top ? BorderStyle.THIN : BorderStyle.NONE);
        style.setBorderBottom(bottom ? BorderStyle.THIN : BorderStyle.NONE);
    }

    private XSSFFont font(double size, boolean bold, byte[] color, FontUnderline underline) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeight(size);
        font.setBold(bold);
        font.setUnderline(underline);
        if (color != null) {
            font.setColor(new XSSFColor(color, null));
        }
        return font;
    }
}
