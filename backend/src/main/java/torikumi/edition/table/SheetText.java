package torikumi.edition.table;

import java.util.ArrayList;
import java.util.List;
import torikumi.edition.table.Groups.Group;
import torikumi.edition.table.Groups.Item;
import torikumi.edition.table.Runs.Run;
import torikumi.edition.table.TableModel.Cell;

/**
 * A cell of the spreadsheet as styled lines. A spreadsheet cannot tell how high wrapped text becomes, and no row may
 * be higher than 409 points, so lines are counted here and long cells cut between lines.
 */
final class SheetText {

    /** How a stretch of text looks. */
    enum Style {
        PLAIN,
        BOLD,
        PROGRAM,
        INSTITUTION
    }

    /** A stretch of text in one style. */
    record Piece(String text, Style style) {}

    /** What fits on one line of the column, about; {@code broken} when a line break of the text follows. */
    record Line(List<Piece> pieces, boolean broken) {}

    private final double room;
    private final List<Line> lines = new ArrayList<>();
    private List<Piece> current = new ArrayList<>();
    private double used;

    private SheetText(double room) {
        this.room = room;
    }

    /** Returns the lines of {@code cell} in a column {@code room} wide characters wide. */
    static List<Line> of(String label, Cell cell, double room) {
        SheetText text = new SheetText(room);
        text.paragraph(List.of(new Piece(label, Style.BOLD)));
        if (cell.entries().isEmpty() && !cell.note().isEmpty()) {
            text.paragraph(List.of(new Piece(cell.note(), Style.PLAIN)));
        }
        for (Group group : Groups.of(cell.entries())) {
            if (!group.department().isEmpty()) {
                text.paragraph(List.of(new Piece(group.department(), Style.BOLD)));
            }
            if (!group.heading().isEmpty()) {
                text.paragraph(pieces(group.heading(), Style.BOLD));
            }
            group.items().forEach(text::item);
        }
        return text.lines;
    }

    /** Returns how many lines {@code text} takes in a column {@code room} wide characters wide. */
    static int count(String text, double room) {
        SheetText counted = new SheetText(room);
        counted.paragraph(List.of(new Piece(text, Style.PLAIN)));
        return counted.lines.size();
    }

    private void item(Item item) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(item.bullet(), Style.PLAIN));
        if (!item.title().isEmpty()) {
            pieces.addAll(pieces(item.title(), Style.BOLD));
            pieces.add(new Piece("\n", Style.PLAIN));
        }
        pieces.addAll(pieces(item.text(), Style.PLAIN));
        paragraph(pieces);
    }

    private static List<Piece> pieces(List<Run> runs, Style plain) {
        return runs.stream()
                .map(run -> new Piece(
                        run.text(),
                        switch (run.kind()) {
                            case null -> plain;
                            case SUPPORT_PROGRAM -> Style.PROGRAM;
                            case SUPPORT_INSTITUTION -> Style.INSTITUTION;
                        }))
                .toList();
    }

    private void paragraph(List<Piece> pieces) {
        for (Piece piece : pieces) {
            int from = 0;
            for (int i = 0; i < piece.text().length(); ) {
                int c = piece.text().codePointAt(i);
                int next = i + Character.charCount(c);
                if (c == '\n') {
                    keep(piece, from, i);
                    end(true);
                    from = next;
                } else if (used + width(c) > room) {
                    keep(piece, from, i);
                    end(false);
                    from = i;
                    used = width(c);
                } else {
                    used += width(c);
                }
                i = next;
            }
            keep(piece, from, piece.text().length());
        }
        end(true);
    }

    private void keep(Piece piece, int from, int to) {
        if (to > from) {
            current.add(new Piece(piece.text().substring(from, to), piece.style()));
        }
    }

    private void end(boolean broken) {
        lines.add(new Line(current, broken));
        current = new ArrayList<>();
        used = 0;
    }

    private static double width(int c) {
        // half-width letters, digits and kana
        return c < 0x2000 || c >= 0xFF61 && c <= 0xFFDC ? 0.6 : 1;
    }
}
