package torikumi.edition.table;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import torikumi.edition.table.Lines.Line;

/** What one page of the table shows: every page names the category, the member and ① or ② again. */
record Page(List<Row> rows) {

    /** A member's name and category as they are set. */
    record Label(int index, String category, List<Line> categoryLines, List<Line> nameLines) {

        /** Returns the category's label for the template. */
        public List<Piece> printedCategory() {
            return Piece.joined(categoryLines, _ -> true);
        }

        /** Returns the member's name for the template. */
        public List<Piece> printedName() {
            return Piece.joined(nameLines, _ -> true);
        }
    }

    /**
     * A table row or the part of one that is on this page.
     *
     * @param opened whether the member has rows on an earlier page
     * @param cells one per theme; a cell that ended on an earlier page has no paragraphs
     * @param height in points
     */
    record Row(Label member, boolean opened, List<List<Paragraph>> cells, double height) {}

    /** A row with the labels that begin in it. */
    public record View(Row row, int side, int categoryRows, int memberRows) {

        /** Returns the cells as runs of paragraphs that are, or are not, a list. */
        public List<List<List<Paragraph>>> cells() {
            return row.cells().stream().map(View::blocks).toList();
        }

        private static List<List<Paragraph>> blocks(List<Paragraph> paragraphs) {
            List<Integer> starts = IntStream.range(0, paragraphs.size())
                    .filter(i -> i == 0
                            || paragraphs.get(i).item() != paragraphs.get(i - 1).item())
                    .boxed()
                    .toList();
            return IntStream.range(0, starts.size())
                    .mapToObj(i -> paragraphs.subList(
                            starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : paragraphs.size()))
                    .toList();
        }
    }

    /** Returns the rows for the template. */
    public List<View> views() {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new View(rows.get(i), i == 0 ? rows.size() : 0, categoryRows(i), memberRows(i)))
                .toList();
    }

    /** Returns over how many rows the member's name stands that begins in {@code row}; 0 when none begins there. */
    int memberRows(int row) {
        return span(row, (a, b) -> a.member().index() == b.member().index());
    }

    /** Returns over how many rows the category's label stands that begins in {@code row}; 0 when none begins there. */
    int categoryRows(int row) {
        return span(
                row,
                (a, b) -> a.member().index() == b.member().index()
                        || !a.member().category().isEmpty()
                                && a.member().category().equals(b.member().category()));
    }

    private int span(int row, BiPredicate<Row, Row> same) {
        if (row > 0 && same.test(rows.get(row - 1), rows.get(row))) {
            return 0;
        }
        int end = row + 1;
        while (end < rows.size() && same.test(rows.get(end - 1), rows.get(end))) {
            end++;
        }
        return end - row;
    }
}
