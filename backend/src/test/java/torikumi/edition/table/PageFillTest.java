package torikumi.edition.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import torikumi.edition.table.Page.Row;
import torikumi.edition.table.Paragraph.Type;
import torikumi.edition.table.TableModel.Cell;
import torikumi.edition.table.TableModel.Entry;
import torikumi.edition.table.TableModel.Kind;
import torikumi.edition.table.TableModel.Marker;
import torikumi.edition.table.TableModel.Member;
import torikumi.edition.table.TableModel.Status;

/** Pages of thirty lines of ten characters, one point high and wide. */
class PageFillTest {

    private static final double PAGE = 30;

    @Test
    void a_low_row_is_moved_to_the_next_page_and_not_split() {
        List<Page> pages = fill(member("県", cell(11, 2), cell(1, 2)), member("市", cell(3, 2), cell(1, 2)));

        assertThat(summary(pages)).containsExactly("県 県", "市 市");
        assertThat(pages.get(1).rows().getFirst().opened()).isFalse();
    }

    @Test
    void a_continued_row_names_its_member_its_kind_and_its_department_again() {
        List<Page> pages = fill(member("県", departments(30), cell(1, 2)));

        assertThat(pages).hasSize(3);
        Row continued = pages.get(1).rows().getFirst();
        assertThat(continued.opened()).isTrue();
        assertThat(text(Piece.joined(continued.member().nameLines(), _ -> true)))
                .isEqualTo("県\n（続き）");
        assertThat(continued.cells().getFirst().stream().limit(2).map(paragraph -> text(paragraph.printed())))
                .containsExactly("①取組（続き）", "（商工課）");
    }

    @Test
    void every_page_has_the_labels_of_its_own_rows() {
        List<Page> pages = fill(
                member("県", "公", cell(17, 2), cell(1, 2)),
                member("市", "公", cell(2, 2), cell(1, 2)),
                member("町", "", cell(1, 1), cell(1, 1)),
                member("村", "", cell(1, 1), cell(1, 1)));

        assertThat(summary(pages)).containsExactly("県", "県 県 市 市 町 町 村 村");
        Page second = pages.get(1);
        assertThat(IntStream.range(0, 8).map(second::memberRows)).containsExactly(2, 0, 2, 0, 2, 0, 2, 0);
        assertThat(IntStream.range(0, 8).map(second::categoryRows)).containsExactly(4, 0, 0, 0, 2, 0, 2, 0);
        assertThat(second.rows().get(2).opened()).isFalse();
    }

    @Test
    void nothing_is_lost_and_no_page_is_too_full_however_the_cells_are() {
        for (int size = 1; size < 60; size++) {
            Member member = member("県", cell(size, 1 + size % 7), departments(60 - size));
            List<Page> pages = fill(member, member);

            assertThat(texts(pages)).as("size %d", size).isEqualTo(texts(member) + texts(member));
            for (Page page : pages) {
                assertThat(page.rows().stream().mapToDouble(Row::height).sum()).isLessThanOrEqualTo(PAGE);
                page.rows().forEach(PageFillTest::endsWithText);
            }
        }
    }

    @Test
    void a_single_word_longer_than_pages_still_ends() {
        Entry entry = new Entry(UUID.randomUUID(), "", "", "", "あ".repeat(1_000), Marker.NONE, List.of());
        List<Page> pages = fill(member("県", new Cell(1, Status.COMPLETED, "", List.of(entry)), cell(1, 1)));

        assertThat(pages).hasSizeBetween(4, 5);
        assertThat(texts(pages)).startsWith(entry.text());
    }

    @Test
    void a_first_page_full_of_captions_has_no_rows() {
        Member member = member("県", cell(3, 2), cell(1, 2));
        List<Page> pages = PageFill.of(model(member), geometry(3), UnaryOperator.identity());

        assertThat(summary(pages)).containsExactly("", "県 県");
    }

    private static void endsWithText(Row row) {
        for (List<Paragraph> cell : row.cells()) {
            if (cell.size() > 1) {
                assertThat(cell.getLast().type().keepsWithNext()).isFalse();
            }
        }
    }

    private static List<Page> fill(Member... members) {
        return PageFill.of(model(members), geometry(PAGE), UnaryOperator.identity());
    }

    private static Geometry geometry(double firstPage) {
        return new Geometry(
                Metrics.fixedPitch(1), 1, 0, 0, 0, 0, 10, 10, 10, firstPage, PAGE, Double.POSITIVE_INFINITY, false);
    }

    private static TableModel model(Member... members) {
        TableModel sample = SampleTables.of(1, 1, "");
        return new TableModel(
                1,
                "表",
                "",
                "",
                "",
                "",
                "",
                "",
                new TableModel.Headings("テーマ", "対応策", "構成員", "①取組", "②課題"),
                sample.themes(),
                List.of(members));
    }

    private static Member member(String name, Cell initiative, Cell challenge) {
        return member(name, "", initiative, challenge);
    }

    private static Member member(String name, String category, Cell initiative, Cell challenge) {
        return new Member(UUID.randomUUID(), category, name, List.of(initiative), List.of(challenge));
    }

    private static Cell cell(int entries, int lines) {
        return cell(entries, lines, "");
    }

    private static Cell departments(int entries) {
        return cell(entries, 2, "商工課");
    }

    private static Cell cell(int entries, int lines, String department) {
        List<Entry> list = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            String text = (i % 10 + "あ".repeat(9)).repeat(lines).substring(0, lines * 10 - 2);
            list.add(new Entry(UUID.randomUUID(), department, "", "", text, Marker.NONE, List.of()));
        }
        return new Cell(1, Status.COMPLETED, "", list);
    }

    private static List<String> summary(List<Page> pages) {
        return pages.stream()
                .map(page -> page.rows().stream()
                        .map(row -> text(row.member().nameLines().getFirst().pieces()))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String texts(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.rows().stream())
                .flatMap(row -> row.cells().getFirst().stream())
                .filter(paragraph -> paragraph.type() == Type.ITEM)
                .flatMap(paragraph -> paragraph.lines().stream())
                .map(line -> text(line.pieces()))
                .collect(Collectors.joining());
    }

    private static String texts(Member member) {
        return Stream.of(Kind.values())
                .flatMap(kind -> member.row(kind).getFirst().entries().stream())
                .map(Entry::text)
                .collect(Collectors.joining());
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
