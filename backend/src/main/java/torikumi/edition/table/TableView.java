package torikumi.edition.table;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import torikumi.edition.table.Groups.Group;
import torikumi.edition.table.Groups.Item;
import torikumi.edition.table.Runs.Run;
import torikumi.edition.table.TableModel.Cell;
import torikumi.edition.table.TableModel.Kind;
import torikumi.edition.table.TableModel.Member;
import torikumi.edition.table.TableModel.Theme;

/** The model laid out for the templates: nothing left to decide there but markup. */
record TableView(
        String title,
        String caption,
        String legend,
        String documentNumber,
        String watermark,
        String asOf,
        String edition,
        TableModel.Headings headings,
        List<ThemeView> themes,
        List<MemberView> members,
        int rowCount) {

    /** Lays out {@code model}; every printed text passes through {@code printable}. */
    static TableView of(TableModel model, UnaryOperator<String> printable) {
        TableModel.Headings words = model.headings();
        TableModel.Headings headings = new TableModel.Headings(
                printable.apply(words.theme()),
                printable.apply(words.measure()),
                printable.apply(words.member()),
                printable.apply(words.initiative()),
                printable.apply(words.challenge()));
        List<ThemeView> themes = model.themes().stream()
                .map(theme -> ThemeView.of(theme, printable))
                .toList();
        List<MemberView> members = IntStream.range(0, model.members().size())
                .mapToObj(index -> MemberView.of(model, index, headings, themes, printable))
                .toList();
        return new TableView(
                printable.apply(model.title()),
                printable.apply(model.caption()),
                printable.apply(model.legend()),
                printable.apply(model.documentNumber()),
                printable.apply(model.watermark()),
                printable.apply(model.asOf()),
                printable.apply(model.edition()),
                headings,
                themes,
                members,
                members.size() * Kind.values().length);
    }

    /** A column. */
    record ThemeView(int number, String name, List<String> measures) {

        private static ThemeView of(Theme theme, UnaryOperator<String> printable) {
            List<String> measures = theme.measures().stream()
                    .map(measure -> Groups.bullet(measure.name()) + printable.apply(measure.name()))
                    .toList();
            return new ThemeView(theme.number(), printable.apply(theme.name()), measures);
        }
    }

    /** A row group; {@code categoryRows} is 0 when the category's cell was opened by a member above. */
    record MemberView(int index, String category, int categoryRows, String name, List<RowView> rows) {

        private static MemberView of(
                TableModel model,
                int index,
                TableModel.Headings headings,
                List<ThemeView> themes,
                UnaryOperator<String> printable) {
            Member member = model.members().get(index);
            List<RowView> rows = List.of(Kind.values()).stream()
                    .map(kind -> RowView.of(headings.of(kind), member.row(kind), themes, printable))
                    .toList();
            return new MemberView(
                    index + 1,
                    printable.apply(member.categoryLabel()),
                    model.categorySpan(index) * rows.size(),
                    printable.apply(member.name()),
                    rows);
        }
    }

    /** The ① or the ② row. */
    record RowView(String label, List<CellView> cells) {

        private static RowView of(
                String label, List<Cell> cells, List<ThemeView> themes, UnaryOperator<String> printable) {
            return new RowView(
                    label,
                    IntStream.range(0, cells.size())
                            .mapToObj(i -> new CellView(
                                    themes.get(i),
                                    printable.apply(cells.get(i).note()),
                                    groups(cells.get(i), printable)))
                            .toList());
        }

        private static List<Group> groups(Cell cell, UnaryOperator<String> printable) {
            return Groups.of(cell.entries()).stream()
                    .map(group -> new Group(
                            printable.apply(group.department()),
                            runs(group.heading(), printable),
                            group.items().stream()
                                    .map(item -> new Item(
                                            item.bullet(), runs(item.title(), printable), runs(item.text(), printable)))
                                    .toList()))
                    .toList();
        }

        private static List<Run> runs(List<Run> runs, UnaryOperator<String> printable) {
            return runs.stream()
                    .map(run -> new Run(printable.apply(run.text()), run.kind()))
                    .toList();
        }
    }

    /** One cell; the note is printed only when there are no groups. */
    record CellView(ThemeView theme, String note, List<Group> groups) {}
}
