package torikumi.edition.table;

/**
 * A3 landscape inside its margins, in points: what the style sheet of the PDF and the filling of its pages must agree
 * upon. Lines are a whole number of the renderer's twentieths of a pixel high, so that nothing is rounded.
 *
 * @param corner the width kept free on both sides of the title, for 案 and 資料1 on the right
 */
record Paper(
        double size,
        double line,
        double titleSize,
        double titleLine,
        double padding,
        double sidePadding,
        double gap,
        double headingGap,
        double hang,
        double side,
        double category,
        double member,
        double corner) {

    static final Paper A3 = new Paper(8, 11.625, 15, 21, 3, 3.75, 1.5, 3, 4, 18, 42.75, 72, 225);

    static final double WIDTH = 400 * 72 / 25.4;

    static final double HEIGHT = 271 * 72 / 25.4;
    private static final double BORDER = 0.75;

    /** What rounding and borders may take from a page's height and from a column's width. */
    private static final double RESERVE = 6;

    private static final double SLACK = 2;

    /** Returns the width of text in a column. */
    double room(double column) {
        return column - 2 * sidePadding - SLACK;
    }

    double themeRoom(int themes) {
        return room((WIDTH - side - category - member) / Math.max(1, themes));
    }

    /** Returns the height for rows under a head. */
    double page(double head) {
        return HEIGHT - RESERVE - head;
    }

    /** Returns the height of a row of so many lines. */
    double row(int lines) {
        return lines * line + rowPadding();
    }

    double rowPadding() {
        return 2 * padding + BORDER;
    }

    /** Returns the height of what stands above the table on the first page. */
    double top(int titleLines, int leadLines) {
        return titleLines * titleLine + 9 + leadLines * line + padding;
    }
}
