package torikumi.edition.table;

import java.util.List;
import java.util.Locale;
import torikumi.edition.table.Lines.Line;

/**
 * One paragraph of a cell in its lines.
 *
 * @param hanging whether its lines after the ・ are indented
 * @param opened whether its first line is on an earlier page
 */
record Paragraph(Type type, List<Line> lines, boolean hanging, boolean opened) {

    /** What a paragraph is. */
    enum Type {
        LABEL,
        NOTE,
        DEPARTMENT,
        HEADING,
        ITEM;

        /** Labels and headings must not be the last thing on a page. */
        boolean keepsWithNext() {
            return this == LABEL || this == DEPARTMENT || this == HEADING;
        }

        /** Returns the template's class. */
        public String cssClass() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Tells whether a page may end before {@code line}: not with one line of an item alone on either side. */
    boolean mayBreakBefore(int line) {
        return !type.keepsWithNext() && line >= 2 && lines.size() - line >= 2;
    }

    Paragraph head(int count) {
        return new Paragraph(type, lines.subList(0, count), hanging, opened);
    }

    Paragraph tail(int from) {
        return new Paragraph(type, lines.subList(from, lines.size()), hanging, true);
    }

    /** Returns its text for the template, with a line break after every line. */
    public List<Piece> printed() {
        return Piece.joined(lines, _ -> true);
    }

    /** Tells the template whether it belongs into a list. */
    public boolean item() {
        return type == Type.ITEM;
    }
}
