package torikumi.edition.table;

import java.util.List;

/**
 * The measures by which pages are filled, in points.
 *
 * @param lineHeight of every line in the table
 * @param gap above an item
 * @param headingGap above a department or heading
 * @param padding above and below the text of a cell, and its border
 * @param hang how far the lines after the ・ are indented
 * @param cellRoom the width of text in a theme's column
 * @param memberRoom the width of a member's name
 * @param categoryRoom the width of a category's label
 * @param firstPage the height for rows on the first page
 * @param page the height for rows on every other page
 * @param highestRow the height that no row exceeds; what is higher becomes several
 * @param wholeItems whether an item is rather moved to the next page or row than split
 */
record Geometry(
        Metrics metrics,
        double lineHeight,
        double gap,
        double headingGap,
        double padding,
        double hang,
        double cellRoom,
        double memberRoom,
        double categoryRoom,
        double firstPage,
        double page,
        double highestRow,
        boolean wholeItems) {

    double above(Paragraph paragraph) {
        return switch (paragraph.type()) {
            case LABEL, NOTE -> 0;
            case DEPARTMENT, HEADING -> headingGap;
            case ITEM -> gap;
        };
    }

    double height(Paragraph paragraph) {
        return above(paragraph) + paragraph.lines().size() * lineHeight;
    }

    double height(List<Paragraph> paragraphs) {
        double height = 0;
        for (Paragraph paragraph : paragraphs) {
            height += height(paragraph);
        }
        return height;
    }

    /** Returns the height of cells beside each other. */
    double highest(List<List<Paragraph>> cells) {
        return cells.stream().mapToDouble(this::height).max().orElse(0);
    }
}
