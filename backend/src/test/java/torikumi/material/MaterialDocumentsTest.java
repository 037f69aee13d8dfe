package torikumi.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import torikumi.edition.DocumentFormat;
import torikumi.material.Material.Counts;
import torikumi.material.Material.Labels;
import torikumi.material.Material.MeasureCount;
import torikumi.material.Material.ProgramCount;
import torikumi.material.Material.Quote;
import torikumi.material.Material.SharedChallenge;
import torikumi.material.Material.ThemePage;
import torikumi.program.ProgramKind;

/** The documents of a council that has as much to say as the page can hold. */
class MaterialDocumentsTest {

    private static final int THEMES = 5;

    @Test
    void giveEveryThemeOnePage() throws IOException, InterruptedException {
        try (var pdf = Loader.loadPDF(MaterialDocuments.render(crowded(), DocumentFormat.PDF))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(THEMES);
            var text = new PDFTextStripper();
            text.setStartPage(3);
            text.setEndPage(3);
            assertThat(text.getText(pdf)).contains("テーマ3", "人手不足4（12構成員）", "ほか10構成員");
        }
    }

    @Test
    void quoteTwoMembersAndNameTheOthersWhileTheyAreFew() {
        assertThat(challenge(1, 2).lines()).hasSize(2);
        assertThat(challenge(1, 4).lines()).hasSize(3).last().isEqualTo("ほか見本県中小企業団体3、見本県中小企業団体4");
    }

    @Test
    void printWhatNoFontHasAsAGeta() throws IOException, InterruptedException {
        var odd = new Material(
                UUID.randomUUID(), "表\uE000", "", MaterialScope.ACCEPTED, "", new Labels("①", "②"), List.of(theme(1)));
        try (var pdf = Loader.loadPDF(MaterialDocuments.render(odd, DocumentFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("表〓");
        }
        assertThat(new String(MaterialDocuments.render(odd, DocumentFormat.HTML), StandardCharsets.UTF_8))
                .contains("表\uE000")
                .doesNotContain("確認前のもの");
    }

    private static Material crowded() {
        return new Material(
                UUID.randomUUID(),
                "こもれび魅力ある職場づくり推進協議会　取組状況表（令和7年度）",
                "令和7年度",
                MaterialScope.WORKING,
                "令和7年11月30日現在",
                new Labels("①実施されている取組内容（結果）", "②把握されている県内企業の抱えている課題等"),
                each(THEMES, MaterialDocumentsTest::theme));
    }

    private static ThemePage theme(int number) {
        var counts = new Counts(13, 1, 1, 58, 20, 10, 24, 6, 2);
        return new ThemePage(
                UUID.randomUUID(),
                number,
                "長時間労働の抑制、年次有給休暇の取得促進等のワーク・ライフ・バランスの推進",
                each(
                        2,
                        i -> new MeasureCount(
                                UUID.randomUUID(), "働きたいすべての人が、仕事と子育て・介護などのライフイベントに関わらず働き続けられるようにするための取組" + i, 14, 9)),
                counts,
                counts,
                each(6, i -> program("働き方改革推進支援助成金（労働時間短縮・年休促進支援コース）" + i, ProgramKind.SUPPORT_PROGRAM)),
                each(6, i -> program("見本県働き方改革推進・産業保健総合支援センター（本部）" + i, ProgramKind.SUPPORT_INSTITUTION)),
                each(4, i -> challenge(i, 12)));
    }

    private static ProgramCount program(String name, ProgramKind kind) {
        return new ProgramCount(UUID.randomUUID(), name, kind, 12, 7);
    }

    private static SharedChallenge challenge(int number, int members) {
        return new SharedChallenge(
                "人手不足" + number,
                each(
                        members,
                        i -> new Quote(
                                UUID.randomUUID(),
                                "見本県中小企業団体" + i,
                                UUID.randomUUID(),
                                "小さな事業所ほど人手不足で、代わりの人がいないため研修に出せず、育児休業の取…")));
    }

    private static <T> List<T> each(int count, IntFunction<T> make) {
        return IntStream.rangeClosed(1, count).mapToObj(make).toList();
    }
}
