package torikumi.edition.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    void head_and_member_are_repeated_on_every_page() throws IOException, InterruptedException {
        TableModel model = SampleTables.usual();
        List<String> pages = pages(PdfTable.render(model));

        assertThat(pages).hasSizeBetween(15, 40);
        for (String page : pages) {
            assertThat(page).contains("テーマ", "対応策", "3女性の職業生活における活躍推進", "凡例：", "支援策", "支援機関", "案");
            assertThat(model.members()).anyMatch(member -> page.contains(member.name()));
        }
        // the member with the cell taller than a page
        String long_ = model.members().get(2).name() + "（続き）";
        assertThat(pages.stream().filter(page -> page.contains(long_)).count()).isGreaterThanOrEqualTo(3);
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
        TableModel model = withText("拍手\uD83D\uDC4Fを");

        assertThat(Glyphs.missing(model)).containsExactly(0x1F44F);
        assertThat(String.join("", pages(PdfTable.render(model)))).contains("拍手〓を", "U+1F44F(CLAPPINGHANDSSIGN)");
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
