package torikumi.submission.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import torikumi.submission.mention.Fields;
import torikumi.text.fact.StatedDate.Written;

class FigureReadingTest {

    static final FigureReading READING = FigureReading.of(new Written(2025, LocalDate.of(2025, 12, 1)));
    static final String PLANTED = "1,234件";

    static Fields text(String text) {
        return new Fields(text, null, null);
    }

    static List<FigureMark> read(String text) {
        return READING.reread(text(text), List.of(), text(text), List.of());
    }

    static List<FigureMark> edit(String before, List<FigureMark> old, String after) {
        return READING.reread(text(before), old, text(after), List.of());
    }

    static List<FigureMark> decided(String text, FigureState state) {
        return read(text).stream()
                .map(figure -> figure.decided(state, figure.saying().labelled("人の決めた名")))
                .toList();
    }

    @Test
    void aDecidedFigureFollowsItsCharactersAndKeepsWhatItSays() {
        var old = decided("令和6年度の申請は120件。", FigureState.CONFIRMED);
        var now = edit("令和6年度の申請は120件。", old, "令和5年度の新しい申請は、計120件にのぼる。");
        assertThat(now).hasSize(1);
        assertThat(now.getFirst().id()).isEqualTo(old.getFirst().id());
        assertThat(now.getFirst().saying()).isEqualTo(old.getFirst().saying());
        assertThat(now.getFirst().state()).isEqualTo(FigureState.CONFIRMED);
    }

    @Test
    void itGoesOnlyWhenItsOwnCharactersChange() {
        var old = decided("申請は120件。", FigureState.CONFIRMED);
        assertThat(edit("申請は120件。", old, "申請は125件。")).singleElement().satisfies(figure -> {
            assertThat(figure.state()).isEqualTo(FigureState.DETECTED);
            assertThat(figure.saying().value()).isEqualByComparingTo("125");
        });
        assertThat(edit("申請は120件。", old, "申請があった。")).isEmpty();
    }

    @Test
    void whatWasDismissedIsNotReadAgain() {
        var old = decided("申請は120件。", FigureState.DISMISSED);
        assertThat(edit("申請は120件。", old, "申請は120件、支給は98件。"))
                .extracting(FigureMark::state)
                .containsExactly(FigureState.DISMISSED, FigureState.DETECTED);
    }

    @Test
    void anUndecidedFigureIsReadAnewAndKeepsItsId() {
        var old = read("令和6年度の申請は120件。");
        var now = edit("令和6年度の申請は120件。", old, "令和5年度の申請は120件。");
        assertThat(now.getFirst().id()).isEqualTo(old.getFirst().id());
        assertThat(now.getFirst().version()).isEqualTo(1);
        assertThat(now.getFirst().saying().periodFrom()).isEqualTo("2023-04-01");
        assertThat(edit("令和6年度の申請は120件。", old, "令和6年度の申請は120件。")).isEqualTo(old);
    }

    @ParameterizedTest
    @CsvSource({"令和6年度は説明会を年6回開催した。,説明会", "令和6年度はセミナー年3回を予定どおり行った。,セミナー", "令和6年度は相談会月3回。,相談会", "令和6年度は年6回の研修会を開いた。,研修会"
    })
    void howOftenInAYearIsNoName(String text, String label) {
        assertThat(read(text))
                .singleElement()
                .satisfies(figure -> assertThat(figure.saying().label()).isEqualTo(label));
    }

    @Test
    void titlesDateTheTextBelowThem() {
        var fields = new Fields("申請件数：120件", "令和6年度の実績", null);
        var figure = READING.reread(fields, List.of(), fields, List.of()).getFirst();
        assertThat(figure.saying().periodFrom()).isEqualTo("2024-04-01");
        assertThat(figure.doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "120件を受け付けた。, DATE_MISSING",
        "申請件数 10, UNIT_AMBIGUOUS",
        "令和6年度の支給は17件（11月末時点）。, YEAR_AMBIGUOUS",
        "10月8日に35社が参加（9月20日）。, DATES_SEVERAL",
        "そして、98件。, LABEL_MISSING"
    })
    void saysWhatIsDoubtful(String text, FigureDoubt doubt) {
        assertThat(read(text)).singleElement().satisfies(figure -> assertThat(figure.doubts())
                .contains(doubt));
    }

    @Test
    void offersTheOtherYear() {
        var text = "令和6年度の支給は17件（11月末時点）。";
        var choices = READING.choices(text(text), List.of(), read(text).getFirst());
        assertThat(choices).extracting(Saying::asOf).contains(LocalDate.of(2024, 11, 30), LocalDate.of(2025, 11, 30));
        assertThat(choices.getFirst()).isEqualTo(read(text).getFirst().saying());
    }

    @Test
    void doesNotMissADateOfACondition() {
        assertThat(read("助成額の上限は600万円。")).singleElement().satisfies(figure -> assertThat(figure.doubts())
                .isEmpty());
    }

    @Test
    void neverLosesADecisionThatNoEditTouched() {
        var random = new Random(20261123);
        for (var round = 0; round < 500; round++) {
            var head = filler(random, 30);
            var tail = filler(random, 30);
            var before = head + "は" + PLANTED + "。" + tail;
            var old = read(before).stream()
                    .filter(figure -> figure.saying().value().compareTo(new BigDecimal("1234")) == 0)
                    .map(figure -> figure.decided(FigureState.CONFIRMED, figure.saying()))
                    .toList();
            assertThat(old).as(before).hasSize(1);
            var after = edited(random, head) + "は" + PLANTED + "。" + edited(random, tail);
            assertThat(edit(before, old, after))
                    .as("%s -> %s", before, after)
                    .filteredOn(figure -> figure.state() == FigureState.CONFIRMED)
                    .singleElement()
                    .satisfies(figure -> {
                        assertThat(figure.saying()).isEqualTo(old.getFirst().saying());
                        assertThat(after.substring(figure.start(), figure.end()))
                                .isEqualTo(PLANTED);
                    });
        }
    }

    @Test
    void spansNeverOverlapAndLieInTheText() {
        var random = new Random(5);
        for (var round = 0; round < 1_000; round++) {
            var text = filler(random, 60);
            var end = 0;
            for (var figure : read(text)) {
                assertThat(figure.start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(figure.end()).as(text).isLessThanOrEqualTo(text.length());
                end = figure.end();
            }
        }
    }

    /** No text of the longest length that may be stored takes long, however it is made. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1件",
                "12月1日",
                "申請は1件、",
                "令和6年度",
                "（",
                "一",
                "百二十件",
                "「",
                "の申",
                "第1次",
                "申請1件（",
                "1件（12月1日時点）",
                "「調査",
                "ゼロ",
                "件数：1　",
                "調査",
                "・",
                " ・1件"
            })
    void aLongTextIsReadQuickly(String piece) {
        var text = piece.repeat(20_000 / piece.length());
        assertTimeout(Duration.ofSeconds(8), () -> read(text));
    }

    static String filler(Random random, int most) {
        String[] pieces = {
            "申請",
            "支給",
            "令和6年度",
            "12月1日時点",
            "で",
            "は",
            "を",
            "が",
            "、",
            "。",
            "\n",
            "約",
            "35社",
            "二割",
            "5件",
            "（",
            "）",
            "第1次",
            "全国",
            "「雇用動向調査」",
            "・",
            " ",
            "𠮷"
        };
        var text = new StringBuilder();
        for (var i = random.nextInt(most); i > 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    static String edited(Random random, String text) {
        var edited = new StringBuilder(text);
        for (var i = random.nextInt(4); i > 0; i--) {
            edited.insert(random.nextInt(edited.length() + 1), filler(random, 4));
            if (edited.length() > 2) {
                edited.deleteCharAt(random.nextInt(edited.length()));
            }
        }
        return edited.toString();
    }
}
