package torikumi.edition.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import torikumi.edition.table.TableModel.Cell;
import torikumi.edition.table.TableModel.Entry;
import torikumi.edition.table.TableModel.Kind;
import torikumi.edition.table.TableModel.Marker;
import torikumi.edition.table.TableModel.Member;
import torikumi.edition.table.TableModel.Status;

class PdfTableTest {

    @Test
    void every_character_of_the_table_can_be_read_back() throws IOException, InterruptedException {
        TableModel model = SampleTables.usual();
        Map<Integer, Integer> printed = count(String.join("", pages(PdfTable.render(model))));

        Map<Integer, Integer> written = new HashMap<>();
        for (Member member : model.members()) {
            for (Kind kind : Kind.values()) {
                for (Cell cell : member.row(kind)) {
                    for (Entry entry : cell.entries()) {
                        count(entry.text()).forEach((c, n) -> written.merge(c, n, Integer::sum));
                    }
                }
            }
        }
        assertThat(Glyphs.missing(model)).isEmpty();
        written.forEach((c, n) -> assertThat(printed.getOrDefault(c, 0))
                .as("%s U+%04X", Character.toString(c), c)
                .isGreaterThanOrEqualTo(n));
    }

    @Test
    void every_page_has_the_head_once_with_legend_watermark_and_its_number() throws IOException, InterruptedException {
        TableModel model = SampleTables.usual();
        List<String> pages = pages(PdfTable.render(model));

        assertThat(pages).hasSize(PrintView.of(model).pages().size()).hasSizeBetween(15, 30);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .containsOnlyOnce("テーマ")
                    .containsOnlyOnce("対応策")
                    .containsOnlyOnce("3女性の職業生活における活躍推進")
                    .containsOnlyOnce("構成員における取組")
                    .contains("凡例：", "支援策", "支援機関", "案", (i + 1) + "/" + pages.size());
        }
        assertThat(pages.getFirst()).contains("資料1", "令和7年11月30日現在", model.caption());
    }

    @Test
    void every_page_names_category_member_and_kind_of_what_is_on_it() throws IOException, InterruptedException {
        TableModel model = MarkedTable.of(6, 5);
        List<String> pages = pages(PdfTable.render(model));

        assertThat(pages).hasSizeGreaterThan(8);
        Set<String> seen = new HashSet<>();
        for (String page : pages) {
            Set<MarkedTable.Place> places = MarkedTable.on(page);
            assertThat(places).isNotEmpty();
            for (MarkedTable.Place place : places) {
                Member member = model.members().get(place.member());
                String label = model.headings().of(place.kind());
                boolean first = seen.add(member.name() + place.kind());
                assertThat(page).contains(member.name(), member.categoryLabel(), label);
                if (!first && !MarkedTable.begins(page, place)) {
                    assertThat(page).contains(label + "（続き）", member.name() + "（続き）");
                }
            }
        }
        assertThat(MarkedTable.on(String.join("", pages))).isEqualTo(MarkedTable.on(model));
    }

    @Test
    void words_longer_than_a_column_and_a_title_longer_than_a_line_stay_on_their_page()
            throws IOException, InterruptedException {
        TableModel usual = withText("https://www.example.jp/" + "a".repeat(3_000));
        TableModel model = new TableModel(
                usual.format(),
                "長い名称の協議会".repeat(30),
                "記入要領。\n".repeat(12),
                usual.legend(),
                "資料1-2（令和7年度第2回会議）追加配布分",
                "案",
                "令和7年11月30日現在",
                "第1版",
                usual.headings(),
                usual.themes(),
                SampleTables.of(6, 1, "").members());
        List<String> pages = pages(PdfTable.render(model));

        assertThat(pages).hasSize(PrintView.of(model).pages().size());
        assertThat(pages.getFirst()).contains(model.title(), "追加配布分");
        List<String> word = pages(PdfTable.render(usual));
        assertThat(word).hasSize(PrintView.of(usual).pages().size());
        assertThat(String.join("", word)).contains("a".repeat(50));
    }

    @Test
    void heads_that_fill_a_page_leave_room_for_rows() throws IOException, InterruptedException {
        TableModel model = SampleTables.of(3, 1, "");
        TableModel.Theme theme = model.themes().getFirst();
        List<TableModel.Measure> measures = Collections.nCopies(80, new TableModel.Measure(UUID.randomUUID(), "取組の名称"));
        TableModel full = new TableModel(
                1,
                "表",
                "",
                "",
                "",
                "",
                "",
                "",
                model.headings(),
                List.of(new TableModel.Theme(theme.id(), 1, theme.name(), measures)),
                model.members());

        assertThat(pages(PdfTable.render(full))).hasSizeLessThan(60);
    }

    @Test
    void a_warm_rendering_is_cheap() throws InterruptedException {
        TableModel model = SampleTables.usual();
        PdfTable.render(model);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        PdfTable.render(model);

        // twice the pages of a real table; the processor's time, which a busy machine does not change
        assertThat((threads.getCurrentThreadCpuTime() - before) / 1e9).isLessThan(3);
    }

    @Test
    void it_is_tagged_titled_and_in_japanese() throws IOException, InterruptedException {
        try (PDDocument document = Loader.loadPDF(PdfTable.render(SampleTables.of(2, 5, "")))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("みなも県魅力ある職場づくり推進協議会 取組状況表");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(1190f, 1191f);
        }
    }

    @Test
    void a_character_without_a_glyph_is_printed_as_geta_and_listed() throws IOException, InterruptedException {
        TableModel model = withText("拍手\uD83D\uDC4Fを𠮷野家で");

        assertThat(Glyphs.missing(model)).containsExactly(0x1F44F);
        String printed = String.join("", pages(PdfTable.render(model)));
        assertThat(printed).contains("拍手〓を𠮷野家で", "U+1F44F(CLAPPINGHANDSSIGN)");
    }

    @Test
    void marks_are_composed_and_invisible_characters_left_out() {
        assertThat(Glyphs.printable("か\u3099葛\uDB40\uDD00城\u200B﨑塚\t①")).isEqualTo("が葛城﨑塚\u3000①");
    }

    private static TableModel withText(String text) {
        TableModel model = SampleTables.of(1, 1, "");
        Entry entry = new Entry(UUID.randomUUID(), "", "", "", text, Marker.ITEM, List.of());
        Cell cell = new Cell(1, Status.COMPLETED, "", List.of(entry));
        Member member = new Member(UUID.randomUUID(), "", "みなも県", List.of(cell), List.of(cell));
        return new TableModel(
                model.format(),
                model.title(),
                model.caption(),
                model.legend(),
                "",
                "",
                "",
                "",
                model.headings(),
                model.themes(),
                List.of(member));
    }

    /** Returns the text of each page without blanks, which a PDF keeps only as distances. */
    private static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("[\\s　]", ""));
            }
        }
        return pages;
    }

    /** Counts code points; compatibility forms share a glyph with their ordinary form and are counted as that. */
    private static Map<Integer, Integer> count(String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s　]", "")
                .codePoints()
                .forEach(c -> counts.merge(c, 1, Integer::sum));
        return counts;
    }
}
