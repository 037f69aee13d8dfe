package torikumi.edition.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import torikumi.edition.table.Piece.Style;
import torikumi.edition.table.TableModel.Theme;

/** Writes what stands above the spreadsheet's rows: title, captions, legend, and the two head rows. */
final class SheetHead {

    /** Excel shows at most so many points of a row. */
    static final double HIGHEST = 409;

    private final XSSFSheet sheet;
    private final TableModel model;
    private final SheetSize size;
    private final SheetStyles styles;
    private int nextRow;
    private double height;

    /** Where the head rows are, and how high they and the rows above them are. */
    record Written(int firstHeadRow, int nextRow, double leadHeight, double headHeight) {}

    SheetHead(XSSFSheet sheet, TableModel model, SheetSize size, SheetStyles styles) {
        this.sheet = sheet;
        this.model = model;
        this.size = size;
        this.styles = styles;
    }

    Written write() {
        lead();
        int firstHeadRow = nextRow;
        double leadHeight = height;
        XSSFCellStyle centered = styles.head(HorizontalAlignment.CENTER);
        headRow(model.headings().theme(), SheetHead::name, centered, centered);
        headRow(model.headings().measure(), SheetHead::measures, centered, styles.head(HorizontalAlignment.LEFT));
        return new Written(firstHeadRow, nextRow, leadHeight, height - leadHeight);
    }

    private void lead() {
        across(SheetCells.plain(model.title()), styles.title(), 26);
        String corner = Stream.of(model.watermark(), model.documentNumber(), model.edition(), model.asOf())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("　"));
        if (!corner.isEmpty()) {
            across(SheetCells.plain(corner), styles.lineAtRight(), height(1));
        }
        for (String text : List.of(model.caption(), model.legend())) {
            if (!text.isEmpty()) {
                across(SheetCells.plain(text), styles.line(), height(lines(text, 0, size.columns())));
            }
        }
        List<Piece> legend = List.of(
                Piece.plain("凡例："),
                new Piece("支援策", Style.PROGRAM),
                Piece.plain("（赤字・太字・下線）　"),
                new Piece("支援機関", Style.INSTITUTION),
                Piece.plain("（青字・太字・二重下線）"));
        across(SheetCells.rich(legend, styles), styles.line(), height(1));
    }

    private void across(XSSFRichTextString text, XSSFCellStyle style, double rowHeight) {
        XSSFRow row = row(rowHeight);
        SheetCells.write(row, 0, text, style);
        sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, size.columns() - 1));
    }

    private void headRow(String first, Function<Theme, String> text, XSSFCellStyle firstStyle, XSSFCellStyle style) {
        int lines = lines(first, 0, SheetSize.LABEL_COLUMNS);
        for (Theme theme : model.themes()) {
            lines = Math.max(lines, lines(text.apply(theme), SheetSize.LABEL_COLUMNS, SheetSize.LABEL_COLUMNS + 1));
        }
        XSSFRow row = row(height(lines));
        for (int column = 0; column < SheetSize.LABEL_COLUMNS; column++) {
            SheetCells.write(row, column, SheetCells.plain(column == 0 ? first : ""), firstStyle);
        }
        sheet.addMergedRegionUnsafe(
                new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, SheetSize.LABEL_COLUMNS - 1));
        for (int i = 0; i < model.themes().size(); i++) {
            String printed = text.apply(model.themes().get(i));
            SheetCells.write(row, SheetSize.LABEL_COLUMNS + i, SheetCells.plain(printed), style);
        }
    }

    private static String name(Theme theme) {
        return theme.number() + " " + theme.name();
    }

    private static String measures(Theme theme) {
        return theme.measures().stream()
                .map(measure -> Groups.bullet(measure.name()) + measure.name())
                .collect(Collectors.joining("\n"));
    }

    private XSSFRow row(double points) {
        XSSFRow row = sheet.createRow(nextRow++);
        double shown = Math.min(HIGHEST, points);
        row.setHeightInPoints((float) shown);
        height += shown;
        return row;
    }

    private int lines(String text, int from, int to) {
        double room = size.room(from, to);
        return Lines.of(List.of(Piece.bold(text)), room, room, SheetSize.metrics())
                .size();
    }

    private static double height(int lines) {
        return lines * SheetSize.LINE + SheetSize.ROW_PADDING;
    }
}
