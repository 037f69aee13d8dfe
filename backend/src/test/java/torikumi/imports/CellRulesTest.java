package torikumi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static torikumi.imports.InventedTable.CHALLENGE;
import static torikumi.imports.InventedTable.HEAD;
import static torikumi.imports.InventedTable.INITIATIVE;
import static torikumi.imports.InventedTable.cell;
import static torikumi.imports.InventedTable.interpret;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torikumi.imports.proposal.CellStatus;
import torikumi.imports.proposal.Proposal;
import torikumi.imports.proposal.ProposedEntry;
import torikumi.imports.proposal.Run;
import torikumi.submission.EntryKind;
import torikumi.submission.entry.Marker;

/** How one cell becomes entries. */
class CellRulesTest {

    private static List<String> texts(List<ProposedEntry> entries) {
        return entries.stream().map(ProposedEntry::text).toList();
    }

    @Test
    void bulletsAreItemsHoweverTheirLinesWereLost() {
        assertThat(texts(cell(" ・朝の会議をやめた。 ・窓口を早く閉めた。"))).containsExactly("朝の会議をやめた。", "窓口を早く閉めた。");
        assertThat(texts(cell("<ul><li>・朝の会議をやめた。</li> <li>・窓口を早く閉めた。</li></ul>")))
                .containsExactly("朝の会議をやめた。", "窓口を早く閉めた。");
        assertThat(texts(cell("<br>・朝の会議をやめた。・窓口を早く閉めた。"))).containsExactly("朝の会議をやめた。", "窓口を早く閉めた。");
        assertThat(texts(cell("<ul><li>朝の会議をやめた。</li><li>窓口を早く閉めた。</li></ul>")))
                .containsExactly("朝の会議をやめた。", "窓口を早く閉めた。");
    }

    @Test
    void aDotInsideAWordIsNoBullet() {
        assertThat(texts(cell(" ・農業・漁業・林業の事業所、 ・窓口の順に回った。"))).containsExactly("農業・漁業・林業の事業所、 ・窓口の順に回った。");
    }

    @Test
    void notesAndSubItemsStayInTheirItem() {
        List<ProposedEntry> entries =
                cell("<ul><li>・相談会を開いた。</li> <li>※参加は延べ12人</li> <li>・冊子を配った。 (1) 窓口 (2) 郵送</li></ul>");
        assertThat(texts(entries)).containsExactly("相談会を開いた。\n※参加は延べ12人", "冊子を配った。\n(1) 窓口\n(2) 郵送");
        assertThat(texts(cell(" ・点検した。 1) 記録の確認。 2) 休憩の確認。"))).containsExactly("点検した。\n1) 記録の確認。\n2) 休憩の確認。");
        assertThat(texts(cell(" ・配った（12部）※残部なし"))).containsExactly("配った（12部）※残部なし");
    }

    @Test
    void headingsEndAtTheFirstItemWithOrWithoutAColon() {
        List<ProposedEntry> entries = cell(" ○人手の不足 ・夜の勤務が組めない。 ・欠員が続く。 ○設備の古さ： ・修理が多い。");
        assertThat(entries.stream().map(ProposedEntry::heading).toList()).containsExactly("人手の不足", "人手の不足", "設備の古さ");
        assertThat(texts(entries)).containsExactly("夜の勤務が組めない。", "欠員が続く。", "修理が多い。");
    }

    @Test
    void aCircleInASentenceIsNoHeading() {
        List<ProposedEntry> entries = cell(" ・会員からは、○費用が読めず、決められない ○時間が足りない、といった声がある。");
        assertThat(texts(entries)).containsExactly("会員からは、○費用が読めず、決められない ○時間が足りない、といった声がある。");
        assertThat(entries.getFirst().heading()).isNull();
    }

    @Test
    void aHeadingWithoutItemsIsKeptAsText() {
        List<ProposedEntry> entries = cell(" ○人手の不足");
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().text()).isEqualTo("○人手の不足");
        assertThat(entries.getFirst().marker()).isEqualTo(Marker.NONE);
    }

    @Test
    void departmentsInEitherParentheses() {
        List<ProposedEntry> entries = cell(" （働き方推進課） ・通信を出した。 (若者支援室) ・説明会を開いた。（会場は広報課）");
        assertThat(entries.stream().map(ProposedEntry::department).toList()).containsExactly("働き方推進課", "若者支援室");
        assertThat(texts(entries)).containsExactly("通信を出した。", "説明会を開いた。（会場は広報課）");
    }

    @Test
    void linesWithoutABulletIntroduce() {
        List<ProposedEntry> entries = cell(" 各支部で開いた催し ・朝市 ・夜学");
        assertThat(entries.stream().map(ProposedEntry::marker).toList())
                .containsExactly(Marker.NONE, Marker.ITEM, Marker.ITEM);
        assertThat(texts(entries)).containsExactly("各支部で開いた催し", "朝市", "夜学");
    }

    @Test
    void aShortPhraseBeforeAnExplanationIsATitle() {
        assertThat(cell(" ・星見若者支援事業 企業の見学会を開いた。 次は秋に開く。").getFirst())
                .returns("星見若者支援事業", ProposedEntry::title)
                .returns("企業の見学会を開いた。\n次は秋に開く。", ProposedEntry::text);
        assertThat(cell("<p><b>・「夜学」の開催</b> 仕事のあとに学ぶ場を開いた。</p>").getFirst())
                .returns("「夜学」の開催", ProposedEntry::title)
                .returns("仕事のあとに学ぶ場を開いた。", ProposedEntry::text);
        assertThat(cell(" ・相談室の取組 (1) 窓口の運営 (2) 訪問").getFirst())
                .returns("相談室の取組", ProposedEntry::title)
                .returns("(1) 窓口の運営\n(2) 訪問", ProposedEntry::text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "仕事の魅力を伝え 若者を迎えるための催しを開いた。",
                "「朝の学び 夜の学び」を開いた。",
                "夜学の開催（令和7年5月 12人）",
                "説明会の開催 12回、延べ40人が来た。",
                "業務改善助成金 （令和7年度 3件）の周知をした。",
            })
    void whatIsNoTitleStaysText(String text) {
        assertThat(cell(" ・" + text).getFirst())
                .returns(null, ProposedEntry::title)
                .returns(text, ProposedEntry::text);
    }

    @Test
    void anAnnouncedNameIsTheTitleOfItsExplanation() {
        List<ProposedEntry> entries = cell(" ・ <b>星見省力化補助金</b> ・ <b>星見省力化補助金</b> の申請は少ない。");
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst())
                .returns("星見省力化補助金", ProposedEntry::title)
                .returns("星見省力化補助金の申請は少ない。", ProposedEntry::text);
    }

    @Test
    void boldAndLinkedStretchesAreProposedButNoLabelsOrHeadings() {
        List<ProposedEntry> entries = interpret(HEAD
                        + "星見労働センター\t<p><b>" + INITIATIVE
                        + "</b></p><b>○周知</b> ・「 <a href=\"#\">業務改善助成金</a> 」と<b>星見相談室</b>を知らせた。\t\t\n")
                .cells()
                .getFirst()
                .entries();
        assertThat(entries.getFirst().heading()).isEqualTo("周知");
        assertThat(entries.getFirst().text()).isEqualTo("「業務改善助成金」と星見相談室を知らせた。");
        assertThat(entries.getFirst().runs())
                .extracting(Run::text, Run::link, Run::programId)
                .containsExactly(tuple("業務改善助成金", true, "p1"), tuple("星見相談室", false, null));
    }

    @Test
    void entitiesBecomeCharactersAndUnknownTagsStayText() {
        assertThat(texts(cell(" ・Q&amp;Aと&lt;手引&gt;を配り、<DX>と&#x1F600;を学んだ。")))
                .containsExactly("Q&Aと<手引>を配り、<DX>と😀を学んだ。");
    }

    @Test
    void oneCellMayHoldBothKinds() {
        Proposal proposal = interpret(HEAD + "星見労働センター\t" + INITIATIVE + " ・開いた。 " + CHALLENGE + " ・足りない。\t\t\n");
        assertThat(texts(proposal.entries(1, 1, EntryKind.INITIATIVE))).containsExactly("開いた。");
        assertThat(texts(proposal.entries(1, 1, EntryKind.CHALLENGE))).containsExactly("足りない。");
        assertThat(proposal.cells()).extracting(cell -> cell.id()).containsExactly("L3C2", "L3C2-2");
    }

    @Test
    void labelsMayDriftAndNumbersInSentencesAreNone() {
        Proposal proposal = interpret(HEAD + "星見労働センター\t①実施されている取組の内容(結果) ・声は、①高い、②遠い、③遅いの順だった。\t② ・不足\t\n");
        assertThat(texts(proposal.entries(1, 1, EntryKind.INITIATIVE))).containsExactly("声は、①高い、②遠い、③遅いの順だった。");
        assertThat(texts(proposal.entries(1, 2, EntryKind.CHALLENGE))).containsExactly("不足");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ・取組事項無し。", " 取組事項なし", "<p>・取組事項無し</p>", "特になし。"})
    void nothingToReportIsRecognised(String words) {
        Proposal proposal = interpret(HEAD + "星見労働センター\t" + INITIATIVE + words + "\t\t\n");
        assertThat(proposal.cells().getFirst().status()).isEqualTo(CellStatus.NOTHING_TO_REPORT);
        assertThat(proposal.cells().getFirst().entries()).isEmpty();
    }

    @Test
    void aLabelAloneIsAnEmptyCell() {
        Proposal proposal = interpret(HEAD + "星見労働センター\t" + INITIATIVE + "\t" + INITIATIVE + " ・開いた。\t\n");
        assertThat(proposal.cells().getFirst().status()).isEqualTo(CellStatus.EMPTY);
    }
}
