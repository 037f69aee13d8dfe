package torikumi.edition.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import torikumi.edition.table.CellText.Cut;
import torikumi.edition.table.Lines.Line;
import torikumi.edition.table.Page.Label;
import torikumi.edition.table.Page.Row;
import torikumi.edition.table.Paragraph.Type;
import torikumi.edition.table.TableModel.Kind;
import torikumi.edition.table.TableModel.Member;

/**
 * Distributes the table over pages. It is done here and not by the library that draws them, because a page must name
 * again whose row and which kind continues on it, and that takes room which only the one who breaks the page can keep.
 */
final class PageFill {

    static final String CONTINUED = "（続き）";

    /** A row this low is moved to the next page rather than split. */
    private static final int LOW_LINES = 10;

    /** Less is not worth beginning a row in. */
    private static final int LEAST_LINES = 7;

    /** Less would look forgotten at the top of a page. */
    private static final int LEAST_REST_LINES = 4;

    private final TableModel model;
    private final Geometry geometry;
    private final UnaryOperator<String> printable;
    private final List<Page> pages = new ArrayList<>();
    private List<Row> rows = new ArrayList<>();
    private double room;

    private PageFill(TableModel model, Geometry geometry, UnaryOperator<String> printable) {
        this.model = model;
        this.geometry = geometry;
        this.printable = printable;
        this.room = geometry.firstPage();
    }

    /** Returns the pages of {@code model}; every printed text passes through {@code printable}. */
    static List<Page> of(TableModel model, Geometry geometry, UnaryOperator<String> printable) {
        PageFill fill = new PageFill(model, geometry, printable);
        for (int member = 0; member < model.members().size(); member++) {
            for (Kind kind : Kind.values()) {
                fill.place(member, kind);
            }
        }
        if (!fill.rows.isEmpty() || fill.pages.isEmpty()) {
            fill.turn();
        }
        return fill.pages;
    }

    private void place(int index, Kind kind) {
        Member member = model.members().get(index);
        String label = model.headings().of(kind);
        List<List<Paragraph>> rest = member.row(kind).stream()
                .map(cell -> CellText.of(label, cell, geometry, printable))
                .toList();
        boolean opened = kind != Kind.values()[0];
        while (!fits(index, opened, rest)) {
            boolean low = !rows.isEmpty() && height(rest) < lines(LOW_LINES);
            // the first page may be full of captions
            boolean full = (!rows.isEmpty() || pages.isEmpty()) && room < lines(LEAST_LINES);
            if (low || full) {
                turn();
                continue;
            }
            List<Cut> cuts = split(rest, label);
            add(index, opened, heads(cuts));
            rest = tails(cuts);
            if (rest.stream().allMatch(List::isEmpty)) {
                return;
            }
            opened = true;
            turn();
        }
        add(index, opened, rest);
    }

    private List<Cut> split(List<List<Paragraph>> cells, String label) {
        double fits = room - geometry.padding();
        List<Cut> cuts = split(cells, label, fits);
        for (double less = fits; height(heads(cuts)) > fits && less > lines(1); less -= geometry.lineHeight()) {
            cuts = split(cells, label, less);
        }
        double missing = lines(LEAST_REST_LINES) - height(tails(cuts));
        return missing > 0 && fits - missing > lines(LEAST_LINES) ? split(cells, label, fits - missing) : cuts;
    }

    private static List<List<Paragraph>> heads(List<Cut> cuts) {
        return cuts.stream().map(Cut::head).toList();
    }

    private static List<List<Paragraph>> tails(List<Cut> cuts) {
        return cuts.stream().map(Cut::tail).toList();
    }

    private List<Cut> split(List<List<Paragraph>> cells, String label, double height) {
        return cells.stream()
                .map(cell -> CellText.cut(cell, height, geometry))
                .map(cut -> cut.tail().isEmpty() ? cut : new Cut(cut.head(), continued(cut, label)))
                .toList();
    }

    /** Says again what the rest belongs to: ① or ②, and the department that reported it. */
    private List<Paragraph> continued(Cut cut, String label) {
        List<Paragraph> continued = new ArrayList<>();
        Paragraph alone = CellText.label(label, geometry, printable);
        Paragraph on = CellText.label(label + CONTINUED, geometry, printable);
        boolean breaks = on.lines().size() > alone.lines().size();
        continued.add(breaks ? CellText.label(label + "\n" + CONTINUED, geometry, printable) : on);
        if (cut.tail().getFirst().type() != Type.DEPARTMENT) {
            cut.head().stream()
                    .filter(paragraph -> paragraph.type() == Type.DEPARTMENT)
                    .reduce((_, later) -> later)
                    .ifPresent(continued::add);
        }
        continued.addAll(cut.tail());
        return continued;
    }

    private boolean fits(int index, boolean opened, List<List<Paragraph>> cells) {
        return height(index, opened, cells) <= room;
    }

    private void add(int index, boolean opened, List<List<Paragraph>> cells) {
        double height = height(index, opened, cells);
        boolean earlier = isOnPage(index) ? rows.getLast().opened() : opened;
        rows.add(new Row(label(index, earlier), earlier, cells, height));
        room -= height;
    }

    /** A member's first row on a page is at least as high as its name and its category. */
    private double height(int index, boolean opened, List<List<Paragraph>> cells) {
        double height = height(cells);
        if (!isOnPage(index)) {
            Label label = label(index, opened);
            int lines = Math.max(label.nameLines().size(), label.categoryLines().size());
            height = Math.max(height, lines(lines));
        }
        return height + geometry.padding();
    }

    private double height(List<List<Paragraph>> cells) {
        return CellText.rows(cells, geometry).stream()
                .mapToDouble(geometry::highest)
                .sum();
    }

    private double lines(int count) {
        return count * geometry.lineHeight();
    }

    private boolean isOnPage(int index) {
        return !rows.isEmpty() && rows.getLast().member().index() == index + 1;
    }

    private Label label(int index, boolean opened) {
        Member member = model.members().get(index);
        String category = printable.apply(member.categoryLabel());
        List<Line> name = new ArrayList<>(
                Lines.balanced(Piece.bold(printable.apply(member.name())), geometry.memberRoom(), geometry.metrics()));
        if (opened) {
            name.add(new Line(List.of(Piece.bold(CONTINUED)), true));
        }
        return new Label(
                index + 1,
                category,
                Lines.balanced(Piece.plain(category), geometry.categoryRoom(), geometry.metrics()),
                name);
    }

    private void turn() {
        pages.add(new Page(rows));
        rows = new ArrayList<>();
        room = geometry.page();
    }
}
