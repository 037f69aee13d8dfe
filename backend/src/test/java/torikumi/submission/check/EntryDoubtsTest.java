package torikumi.submission.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import torikumi.submission.entry.Entry;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.Mention;
import torikumi.submission.mention.MentionField;
import torikumi.submission.mention.MentionScanner;

class EntryDoubtsTest {

    static final CouncilNames NAMES = new CouncilNames(
            MentionScanner.of(List.of(
                    new MentionScanner.Name<>(UUID.randomUUID(), "業務改善助成金"),
                    new MentionScanner.Name<>(UUID.randomUUID(), "働き方改革推進支援センター"),
                    new MentionScanner.Name<>(UUID.randomUUID(), "くるみん"))),
            Map.of());

    static Entry entry(String text) {
        var entry = new Entry();
        entry.id = UUID.randomUUID();
        entry.text = text;
        return entry;
    }

    static List<String> doubts(Entry entry) {
        return new EntryDoubts(NAMES)
                .of(entry, List.of()).stream()
                        .map(doubt -> doubt.code() + " " + doubt.args().getFirst())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({"説明会を3回開催し、延べ120人が参加した。,3回", "利用者は１，２００名であった。,１，２００名", "約3割の企業で人手が足りない。,3割", "第2回の会議に15社が参加した。,15社"})
    void aFigureWithoutADate(String text, String figure) {
        assertThat(doubts(entry(text))).containsExactly("figure_without_date " + figure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和6年度に説明会を3回開催した。",
                "R6.4～R7.3　3回開催",
                "説明会を3回開催した（10月末現在）。",
                "昨年、3回開催した。",
                "第3回の会議を開催した。",
                "子が3歳になるまで。週20時間以上。",
                "相談窓口を設けた。"
            })
    void aFigureWithADateOrNone(String text) {
        assertThat(doubts(entry(text))).isEmpty();
    }

    @Test
    void aDateInTheHeadingCounts() {
        var entry = entry("説明会を3回開催した。");
        entry.heading = "令和6年度の実績";
        assertThat(doubts(entry)).isEmpty();
    }

    @Test
    void whatWasCarriedOverAndNotLookedAt() {
        var entry = entry("相談窓口を設けた。");
        entry.unconfirmed = true;
        assertThat(new EntryDoubts(NAMES).of(entry, List.of()))
                .extracting(Doubt::code)
                .containsExactly("entry_unconfirmed");
    }

    @ParameterizedTest
    @CsvSource({
        "ＤＸ推進補助金を案内した。,ＤＸ推進補助金",
        "人材確保等支援助成金の活用を促した。,人材確保等支援助成金",
        "県のものづくり補助金を紹介した。,ものづくり補助金",
        "はたらく女性応援助成金を案内した。,はたらく女性応援助成金",
        "町の子育てママ就職応援奨励金も紹介した。,子育てママ就職応援奨励金",
        "賃上げ環境整備支援補助金の周知。,賃上げ環境整備支援補助金",
        "企業ではたらくひと応援給付金を使った。,はたらくひと応援給付金",
        "窓口や地域魅力向上支援センターを紹介した。,地域魅力向上支援センター",
        "プラチナ認定を取得した。,プラチナ認定",
        "「見本県働きやすい職場」認定を始めた。,「見本県働きやすい職場」認定"
    })
    void aNameThatTheCatalogueDoesNotKnow(String text, String name) {
        assertThat(doubts(entry(text))).containsExactly("program_not_listed " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "業務改善助成金を案内した。",
                "業務改善助成金と働き方改革推進支援センターを案内した。",
                "各種助成金、国の補助金、県補助金を案内した。",
                "当該助成金の説明をした。",
                "助成金・補助金の周知",
                "企業が活用できる助成金を案内した。",
                "賃上げに取り組む企業への補助金を求める声がある。",
                "国からの助成金、使いやすい補助金、はたらく人の助成金。",
                "新たに助成金を受けて補助金を申し込む。",
                "要件を認定した。"
            })
    void aNameThatItKnowsOrThatNamesNothing(String text) {
        assertThat(doubts(entry(text))).isEmpty();
    }

    @Test
    void whatIsMarkedByHandIsKnown() {
        var entry = entry("ＤＸ推進補助金を案内した。");
        var mention = new Mention();
        mention.entryId = entry.id;
        mention.field = MentionField.TEXT;
        mention.startOffset = 0;
        mention.endOffset = 7;
        assertThat(new EntryDoubts(NAMES).of(entry, List.of(mention))).isEmpty();
    }

    @Test
    void aNameIsPointedOutOnce() {
        var doubts = new EntryDoubts(NAMES);
        assertThat(doubts.of(entry("ＤＸ推進補助金。ＤＸ推進補助金。"), List.of())).hasSize(1);
        assertThat(doubts.of(entry("ＤＸ推進補助金"), List.of())).isEmpty();
    }

    @Test
    void aCharacterThatOnlyLooksRight() {
        var doubts = new EntryDoubts(NAMES).of(entry("活\u2F64した\u200B"), List.of());
        assertThat(doubts).extracting(Doubt::code).containsExactly("character_replaceable", "character_suspect");
        assertThat(doubts.getFirst().args()).containsExactly("\u2F64", "U+2F64", "用");
        assertThat(doubts.getFirst().start()).isEqualTo(1);
        assertThat(doubts.getFirst().end()).isEqualTo(2);
    }
}
