package torikumi.edition.table;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Writes text cells: nothing is ever a number or a formula. */
final class SheetCells {

    // Excel reads _x0041_ as an escaped character, so a text that has these very letters must be escaped itself
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetCells() {}

    static void write(XSSFRow row, int column, XSSFRichTextString text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    static XSSFRichTextString plain(String text) {
        return new XSSFRichTextString(escaped(text));
    }

    static XSSFRichTextString rich(List<Piece> pieces, SheetStyles styles) {
        XSSFRichTextString text = new XSSFRichTextString();
        for (Piece piece : pieces) {
            if (!piece.text().isEmpty()) {
                text.append(escaped(piece.text()), styles.font(piece.style()));
            }
        }
        return text;
    }

    private static String escaped(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }
}
