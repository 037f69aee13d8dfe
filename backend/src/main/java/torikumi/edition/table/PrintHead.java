package torikumi.edition.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import torikumi.edition.table.Lines.Line;
import torikumi.edition.table.Paragraph.Type;
import torikumi.edition.table.TableModel.Theme;

/**
 * The head rows of the PDF's pages. One that would leave too little of a page for the rows is printed whole on a page of
 * its own, and the pages after it have the themes alone.
 */
record PrintHead(List<Line> theme, List<Line> measure, List<Column> columns, Paper paper) {

    private static final int MOST_BRIEF_LINES = 12;

    /** A theme's head. */
    record Column(List<Line> name, List<Paragraph> measures) {

        private static Column of(Theme theme, double room, Paper paper) {
            Metrics metrics = Metrics.printed(paper.size());
            String name = Glyphs.printable(theme.number() + " " + theme.name());
            List<Paragraph> measures = theme.measures().stream()
                    .map(measure -> Groups.bullet(measure.name()) + Glyphs.printable(measure.name()))
                    .map(text -> Lines.of(List.of(Piece.plain(text)), room, room - paper.hang(), metrics))
                    .map(lines -> new Paragraph(Type.ITEM, lines, true, false))
                    .toList();
            return new Column(Lines.balanced(Piece.bold(name), room, metrics), measures);
        }

        private int measureLines() {
            return measures.stream().mapToInt(measure -> measure.lines().size()).sum();
        }

        /** Returns number and name for the template. */
        public List<Piece> printedName() {
            return Piece.joined(name, _ -> true);
        }

        /** Returns as much of it as every page can carry. */
        public List<Piece> briefName() {
            return Piece.joined(name.subList(0, Math.min(name.size(), MOST_BRIEF_LINES)), _ -> true);
        }
    }

    static PrintHead of(TableModel model, Paper paper) {
        double room = paper.themeRoom(model.themes().size());
        return new PrintHead(
                corner(model.headings().theme(), paper),
                corner(model.headings().measure(), paper),
                model.themes().stream()
                        .map(theme -> Column.of(theme, room, paper))
                        .toList(),
                paper);
    }

    private static List<Line> corner(String heading, Paper paper) {
        double room = paper.room(paper.side() + paper.category() + paper.member());
        return Lines.balanced(Piece.bold(Glyphs.printable(heading)), room, Metrics.printed(paper.size()));
    }

    /** Tells whether it is printed whole only once. */
    public boolean alone() {
        return whole() > Paper.HEIGHT / 2;
    }

    /** Returns its height on pages with rows. */
    double height() {
        return alone() ? paper.row(Math.min(nameLines(), MOST_BRIEF_LINES)) : whole();
    }

    private double whole() {
        IntStream measures = columns.stream().mapToInt(Column::measureLines);
        return paper.row(nameLines())
                + paper.row(IntStream.concat(measures, IntStream.of(measure.size()))
                        .max()
                        .orElse(1));
    }

    private int nameLines() {
        return Stream.concat(columns.stream().map(Column::name), Stream.of(theme))
                .mapToInt(List::size)
                .max()
                .orElse(1);
    }

    /** Returns テーマ for the template. */
    public List<Piece> printedTheme() {
        return Piece.joined(theme, _ -> true);
    }

    /** Returns 対応策 for the template. */
    public List<Piece> printedMeasure() {
        return Piece.joined(measure, _ -> true);
    }
}
