package torikumi.edition.table;

import java.util.List;
import java.util.stream.IntStream;
import torikumi.edition.table.Groups.Group;
import torikumi.edition.table.TableModel.Cell;
import torikumi.edition.table.TableModel.Kind;
import torikumi.edition.table.TableModel.Member;
import torikumi.edition.table.TableModel.Theme;

/** The model laid out for the page for screens: nothing left to decide there but markup. */
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

    static TableView of(TableModel model) {
        List<ThemeView> themes = model.themes().stream().map(ThemeView::of).toList();
        return new TableView(
                model.title(),
                model.caption(),
                model.legend(),
                model.documentNumber(),
                model.watermark(),
                model.asOf(),
                model.edition(),
                model.headings(),
                themes,
                IntStream.range(0, model.members().size())
                        .mapToObj(index -> MemberView.of(model, index, themes))
                        .toList(),
                model.members().size() * Kind.values().length);
    }

    /** A column. */
    record ThemeView(int number, String name, List<String> measures) {

        private static ThemeView of(Theme theme) {
            List<String> measures = theme.measures().stream()
                    .map(measure -> Groups.bullet(measure.name()) + measure.name())
                    .toList();
            return new ThemeView(theme.number(), theme.name(), measures);
        }
    }

    /** A row group; {@code categoryRows} is 0 when the category's cell was opened by a member above. */
    record MemberView(int index, String category, int categoryRows, String name, List<RowView> rows) {

        private static MemberView of(TableModel model, int index, List<ThemeView> themes) {
            Member member = model.members().get(index);
            List<RowView> rows = List.of(Kind.values()).stream()
                    .map(kind -> RowView.of(model.headings().of(kind), member.row(kind), themes))
                    .toList();
            return new MemberView(
                    index + 1, member.categoryLabel(), model.categorySpan(index) * rows.size(), member.name(), rows);
        }
    }

    /** The ① or the ② row. */
    record RowView(String label, List<CellView> cells) {

        private static RowView of(String label, List<Cell> cells, List<ThemeView> themes) {
            return new RowView(
                    label,
                    IntStream.range(0, cells.size())
                            .mapToObj(i -> new CellView(
                                    themes.get(i),
                                    cells.get(i).note(),
                                    Groups.of(cells.get(i).entries())))
                            .toList());
        }
    }

    /** One cell; the note is printed only when there are no groups. */
    record CellView(ThemeView theme, String note, List<Group> groups) {}
}
