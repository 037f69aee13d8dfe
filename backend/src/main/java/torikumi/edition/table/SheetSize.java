package torikumi.edition.table;

/**
 * The measures of the spreadsheet. It is wider than A3 and printed a little smaller, so that it is large enough on the
 * screen and a whole page wide on paper.
 */
final class SheetSize {

    static final int LABEL_COLUMNS = 3;

    /** Under the 409 points that Excel can show, with the padding. */
    private static final double HIGHEST_ROW = 400;

    /** As high as Excel itself makes a line of this font. */
    static final double LINE = SheetStyles.SIZE * 1.25;

    static final double ROW_PADDING = 4;

    private static final int[] LABELS = {4, 11, 19};
    private static final int DIGITS = 244;
    private static final int FEWEST_DIGITS = 18;

    /** A digit of the workbook's font: 7 pixels. */
    private static final double DIGIT = 5.25;

    /** What Excel keeps empty at the sides of a cell. */
    private static final double CELL_PADDING = 5;

    /** Excel breaks a line a letter earlier on some printers. */
    private static final double SLACK = SheetStyles.SIZE;

    private static final double PAPER_WIDTH = 1190.55;
    private static final double PAPER_HEIGHT = 841.89;

    /** Printers differ in what they can reach; a page break by Excel would come in addition to ours. */
    private static final double RESERVE = 0.95;

    /** A page is filled with so many lines even if the heads leave no room, rather than with one. */
    private static final int LEAST_LINES = 12;

    private final int themes;
    private final int themeDigits;

    SheetSize(int themes) {
        this.themes = Math.max(1, themes);
        themeDigits = Math.max(FEWEST_DIGITS, (DIGITS - digits(LABEL_COLUMNS)) / this.themes);
    }

    static Metrics metrics() {
        return Metrics.fixedPitch(SheetStyles.SIZE);
    }

    int columns() {
        return LABEL_COLUMNS + themes;
    }

    /** Returns the width of a column in Excel's unit. */
    int digitsOf(int column) {
        return column < LABEL_COLUMNS ? LABELS[column] : themeDigits;
    }

    /** Returns the width of text in the cells from one column to before another. */
    double room(int from, int to) {
        return (digits(to) - digits(from)) * DIGIT - CELL_PADDING - SLACK;
    }

    private int digits(int before) {
        int digits = 0;
        for (int column = 0; column < before; column++) {
            digits += digitsOf(column);
        }
        return digits;
    }

    /** Returns the measures for the rows under {@code lead} and the repeated {@code head}, both heights in points. */
    Geometry geometry(double lead, double head) {
        double margins = (XlsxTable.TOP + XlsxTable.BOTTOM) * 72;
        double width = PAPER_WIDTH - 2 * XlsxTable.SIDE * 72;
        double scale = Math.min(1, width / (digits(columns()) * DIGIT));
        double page = Math.max(LEAST_LINES * LINE, (PAPER_HEIGHT - margins) / scale * RESERVE - head);
        return new Geometry(
                metrics(),
                LINE,
                0,
                0,
                ROW_PADDING,
                0,
                room(LABEL_COLUMNS, LABEL_COLUMNS + 1),
                room(2, 3),
                room(1, 2),
                page - lead,
                page,
                HIGHEST_ROW,
                true);
    }
}
