package torikumi.edition.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import torikumi.edition.table.Groups.Group;
import torikumi.edition.table.Groups.Item;
import torikumi.edition.table.Paragraph.Type;
import torikumi.edition.table.Piece.Style;
import torikumi.edition.table.TableModel.Cell;

/** A cell of a printed page or of a spreadsheet as paragraphs in lines, and where it is cut at the end of a page. */
final class CellText {

    private final Geometry geometry;
    private final UnaryOperator<String> printable;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private CellText(Geometry geometry, UnaryOperator<String> printable) {
        this.geometry = geometry;
        this.printable = printable;
    }

    /** What fits, and what does not. */
    record Cut(List<Paragraph> head, List<Paragraph> tail) {}

    /** Before a line of a paragraph. */
    private record Place(int paragraph, int line) {}

    /** Returns the paragraphs of {@code cell}, its label first. */
    static List<Paragraph> of(String label, Cell cell, Geometry geometry, UnaryOperator<String> printable) {
        CellText text = new CellText(geometry, printable);
        text.paragraphs.add(label(label, geometry, printable));
        if (cell.entries().isEmpty() && !cell.note().isEmpty()) {
            text.add(Type.NOTE, List.of(Piece.plain(printable.apply(cell.note()))));
        }
        Groups.of(cell.entries()).forEach(text::group);
        return text.paragraphs;
    }

    static Paragraph label(String label, Geometry geometry, UnaryOperator<String> printable) {
        List<Piece> pieces = List.of(Piece.bold(printable.apply(label)));
        return new Paragraph(
                Type.LABEL,
                Lines.of(pieces, geometry.cellRoom(), geometry.cellRoom(), geometry.metrics()),
                false,
                false);
    }

    private void group(Group group) {
        if (!group.department().isEmpty()) {
            add(Type.DEPARTMENT, List.of(Piece.bold(printable.apply(group.department()))));
        }
        if (!group.heading().isEmpty()) {
            add(Type.HEADING, Piece.of(group.heading(), Style.BOLD, printable));
        }
        group.items().forEach(this::item);
    }

    private void item(Item item) {
        List<Piece> pieces = new ArrayList<>();
        if (!item.bullet().isEmpty()) {
            pieces.add(Piece.plain(item.bullet()));
        }
        if (!item.title().isEmpty()) {
            pieces.addAll(Piece.of(item.title(), Style.BOLD, printable));
            pieces.add(Piece.plain("\n"));
        }
        pieces.addAll(Piece.of(item.text(), Style.PLAIN, printable));
        boolean hanging = !item.bullet().isEmpty() && geometry.hang() > 0;
        double others = geometry.cellRoom() - (hanging ? geometry.hang() : 0);
        paragraphs.add(new Paragraph(
                Type.ITEM, Lines.of(pieces, geometry.cellRoom(), others, geometry.metrics()), hanging, false));
    }

    private void add(Type type, List<Piece> pieces) {
        paragraphs.add(new Paragraph(
                type, Lines.of(pieces, geometry.cellRoom(), geometry.cellRoom(), geometry.metrics()), false, false));
    }

    /**
     * Cuts {@code paragraphs} so that the head is at most {@code room} high: where a page may end if there is such a
     * place, anywhere otherwise, but always with a line of text in the head.
     */
    static Cut cut(List<Paragraph> paragraphs, double room, Geometry geometry) {
        Place anywhere = null;
        Place allowed = null;
        Place between = null;
        double used = 0;
        double betweenAt = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (i > 0 && !paragraphs.get(i - 1).type().keepsWithNext()) {
                between = new Place(i, 0);
                allowed = between;
                betweenAt = used;
            }
            used += geometry.above(paragraph);
            for (int line = 0; line < paragraph.lines().size(); line++) {
                if (line > 0 && !paragraph.type().keepsWithNext()) {
                    anywhere = new Place(i, line);
                    allowed = paragraph.mayBreakBefore(line) ? anywhere : allowed;
                }
                used += geometry.lineHeight();
                if (used > room && (allowed != null || anywhere != null)) {
                    boolean whole = between != null && geometry.wholeItems() && betweenAt > room / 2;
                    return at(paragraphs, whole ? between : allowed != null ? allowed : anywhere);
                }
            }
        }
        return new Cut(paragraphs, List.of());
    }

    /** Returns the rows that {@code cells} make: one, or as many as the highest row of {@code geometry} demands. */
    static List<List<List<Paragraph>>> rows(List<List<Paragraph>> cells, Geometry geometry) {
        List<List<List<Paragraph>>> rows = new ArrayList<>();
        List<List<Paragraph>> rest = cells;
        while (geometry.highest(rest) > geometry.highestRow()) {
            List<Cut> cuts = rest.stream()
                    .map(cell -> cut(cell, geometry.highestRow(), geometry))
                    .toList();
            rows.add(cuts.stream().map(Cut::head).toList());
            rest = cuts.stream().map(Cut::tail).toList();
        }
        rows.add(rest);
        return rows;
    }

    private static Cut at(List<Paragraph> paragraphs, Place place) {
        List<Paragraph> head = new ArrayList<>(paragraphs.subList(0, place.paragraph()));
        List<Paragraph> tail = new ArrayList<>(paragraphs.subList(place.paragraph(), paragraphs.size()));
        if (place.line() > 0) {
            head.add(tail.getFirst().head(place.line()));
            tail.set(0, tail.getFirst().tail(place.line()));
        }
        return new Cut(head, tail);
    }
}
