package torikumi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchKeyTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "キャリアアップ助成金, ｷｬﾘｱｱｯﾌﾟ助成金",
        "IT導入補助金, ＩＴ導入補助金",
        "IT導入補助金, it 導入　補助金",
        "支援センター, 支援センタ－",
        "支援センター, 支援センタ―",
        "支援センター, 支援ｾﾝﾀｰ",
        "くるみん, クルミン",
        "霞ヶ関, 霞ケ関",
        "一ヵ月, 一カ月",
        "佐々木, 佐佐木",
        "㈱日本, (株)日本",
        "㈱日本, （株）日本",
        "利用, 利⽤",
        "が, か゛",
        "ガ, ｶﾞ",
        "葛城, 葛󠄀城",
        "働き方改革, 働き方改\u200B革",
        "両立・支援, 両立･支援",
        "Ⅲ型, III型",
        "é, e\u0301",
    })
    void spellings_of_one_name_have_one_key(String one, String other) {
        assertThat(MatchKey.keyOf(other)).isEqualTo(MatchKey.keyOf(one));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"か, が", "助成金, 補助金", "ッ, ツ", "一, ー", "人, 入", "か, け"})
    void different_names_keep_different_keys(String one, String other) {
        assertThat(MatchKey.keyOf(other)).isNotEqualTo(MatchKey.keyOf(one));
    }

    @Test
    void every_position_knows_its_place_in_the_original() {
        String text = "𠮷ﾌﾟ㈱\nか\u3099";
        MatchKey key = MatchKey.of(text);

        assertThat(key.key()).isEqualTo("𠮷ぷ(株)が");
        assertThat(places(text, key)).isEqualTo("[𠮷][ﾌﾟ][㈱][㈱][㈱][か\u3099]");
        assertThat(key.startsCluster(2)).isTrue();
        assertThat(key.startsCluster(3)).isFalse();
        assertThat(key.endsCluster(3)).isFalse();
        assertThat(key.endsCluster(4)).isTrue();
    }

    @Test
    void any_text_is_taken_apart_without_gaps_or_overlaps() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            String text = RandomText.of(random, 1 + random.nextInt(30));
            MatchKey key = MatchKey.of(text);
            int end = 0;
            for (int i = 0; i < key.length(); i++) {
                if (key.startsCluster(i)) {
                    assertThat(key.startOf(i))
                            .as("seed 7, round %d: %s", round, text)
                            .isGreaterThanOrEqualTo(end);
                    end = key.endOf(i);
                } else {
                    assertThat(key.endOf(i)).isEqualTo(end);
                }
                assertThat(key.startOf(i)).isLessThan(key.endOf(i));
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void a_cluster_alone_has_the_key_it_has_in_its_text() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            String text = RandomText.of(random, 1 + random.nextInt(30)).replace("々", "");
            MatchKey key = MatchKey.of(text);
            StringBuilder parts = new StringBuilder();
            for (int i = 0; i < key.length(); i++) {
                if (key.startsCluster(i)) {
                    parts.append(MatchKey.keyOf(text.substring(key.startOf(i), key.endOf(i))));
                }
            }
            assertThat(parts.toString())
                    .as("seed 11, round %d: %s", round, text)
                    .isEqualTo(key.key());
        }
    }

    private static String places(String text, MatchKey key) {
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            places.append('[').append(text, key.startOf(i), key.endOf(i)).append(']');
        }
        return places.toString();
    }
}
