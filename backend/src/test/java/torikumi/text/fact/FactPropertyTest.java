package torikumi.text.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text. A failing seed is printed with the test's name. */
class FactPropertyTest {

    private static final String[] PIECES = {
        "令和", "R", "Ｒ", "平成", "元", "年", "年度", "月", "日", "末", "上旬", "時点", "現在", "予定", "見込み", "。", "\n", "、", "～", "から",
        "0", "1", "3", "７", "１２", "2024", "２０２５", ",", "，", ".", "．", "/", "-", "第", "約", "延べ", "万", "億", "円", "件", "社",
        "回", "か所", "％", "今年度", "昨年", "本年", "開催", "した", "（", "）", "(火)", "（月）", "𠮷", "髙", " ", "　", "〇", "①"
    };

    private static final List<String> PLANTED =
            List.of("令和6年度", "Ｒ７年４月", "12月1日時点", "11月末予定", "2,960件", "３か所", "昨年度末", "2024/12/01", "1億2,000万円");

    static List<Long> seeds() {
        return new Random(20261122).longs(300).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void spansLieInOrderWithinTheTextAndSplitNoCharacter(long seed) {
        var text = random(new Random(seed), 60);
        var end = 0;
        for (var fact : FactReader.read(text)) {
            assertThat(fact.start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(fact.end()).as(text).isGreaterThan(fact.start()).isLessThanOrEqualTo(text.length());
            assertThat(Character.isLowSurrogate(text.charAt(fact.start()))).isFalse();
            end = fact.end();
        }
    }

    /** Full-width digits, letters and signs say the same at the same places. */
    @ParameterizedTest
    @MethodSource("seeds")
    void widthMakesNoDifference(long seed) {
        var text = random(new Random(seed), 60);
        assertThat(FactReader.read(wide(text))).as(text).isEqualTo(FactReader.read(text));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsPlantedInOrdinaryTextIsFoundWhole(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        var planted = new ArrayList<String>();
        for (var i = 0; i < 6; i++) {
            var fact = PLANTED.get(random.nextInt(PLANTED.size()));
            planted.add(fact);
            text.append("取組を進め、").append(fact).append("の説明を行った。");
        }
        assertThat(FactReaderTest.words(text.toString())).isEqualTo(planted);
    }

    /** No text of the longest length that may be stored takes long, however it is made. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "1,", "令和", "令和6年", "12月", "1万", "万", "1月予定", "予定", "（月）", "R", "-", "1.", "12月1日から", "　", "今年度"
            })
    void aLongTextIsReadQuickly(String piece) {
        var text = piece.repeat(20_000 / piece.length());
        assertTimeout(Duration.ofSeconds(2), () -> FactReader.read(text));
    }

    private static String random(Random random, int pieces) {
        var text = new StringBuilder();
        for (var i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static String wide(String text) {
        var wide = new StringBuilder();
        for (var c : text.toCharArray()) {
            wide.append(
                    switch (c) {
                        case ',' -> '，';
                        case '.' -> '．';
                        case '/' -> '／';
                        default -> c >= '0' && c <= '9' || c == 'R' ? (char) (c - '0' + '０') : c;
                    });
        }
        return wide.toString();
    }
}
