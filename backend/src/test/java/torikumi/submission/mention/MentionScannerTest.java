package torikumi.submission.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import torikumi.submission.mention.MentionScanner.Name;
import torikumi.submission.mention.MentionScanner.Span;
import torikumi.text.RandomText;

class MentionScannerTest {

    private static final int CASES = Integer.getInteger("mention.cases", 1_000);
    private static final long SEED = Long.getLong("mention.seed", 0);

    @Test
    void a_course_wins_over_its_parent() {
        assertThat(found("キャリアアップ助成金（正社員化コース）とキャリアアップ助成金", "キャリアアップ助成金", "キャリアアップ助成金(正社員化コース)"))
                .containsExactly("キャリアアップ助成金（正社員化コース）", "キャリアアップ助成金");
    }

    @Test
    void width_case_kana_blanks_and_line_breaks_do_not_matter() {
        assertThat(found("・ＩＴ導入\n 補助金、ｷｬﾘｱｱｯﾌﾟ助成金", "IT導入補助金", "キャリアアップ助成金"))
                .containsExactly("ＩＴ導入\n 補助金", "ｷｬﾘｱｱｯﾌﾟ助成金");
    }

    @Test
    void offsets_count_utf16_units_of_the_stored_text() {
        Span<String> span = scanner("くるみん認定").scan("𠮷野と㈱のクルミン認定。").getFirst();
        assertThat(span.start()).isEqualTo(6);
        assertThat(span.end()).isEqualTo(12);
    }

    @Test
    void nothing_matches_inside_a_composed_character() {
        assertThat(found("㈱と⑳円、か\u3099", "株", "0円", "か")).isEmpty();
        assertThat(found("㈱公庫", "(株)公庫")).containsExactly("㈱公庫");
    }

    @Test
    void a_latin_name_does_not_match_inside_a_longer_word() {
        assertThat(found("DEPARTのＥＰＡ、EPA2、65歳と165歳", "EPA", "65歳")).containsExactly("ＥＰＡ", "EPA", "65歳");
    }

    @Test
    void homonyms_are_all_named() {
        MentionScanner<String> scanner = MentionScanner.of(
                List.of(new Name<>("a", "支援センター"), new Name<>("b", "支援ｾﾝﾀｰ"), new Name<>("a", "支援センタ－")));
        assertThat(scanner.scan("支援センター")).containsExactly(new Span<>(0, 6, List.of("a", "b")));
    }

    @Test
    void an_empty_catalogue_and_blank_names_find_nothing() {
        assertThat(MentionScanner.of(List.<Name<String>>of()).scan("助成金")).isEmpty();
        assertThat(found(" 助成 金 ", " ", "\n")).isEmpty();
    }

    @Test
    void it_finds_what_a_naive_reader_finds() {
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            Random random = new Random(seed);
            List<Name<Integer>> names = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(12); i++) {
                names.add(new Name<>(i, RandomText.of(random, 1 + random.nextInt(4))));
            }
            StringBuilder text = new StringBuilder(RandomText.of(random, random.nextInt(10)));
            for (int i = random.nextInt(6); i > 0; i--) {
                text.append(RandomText.respelled(
                        random, names.get(random.nextInt(names.size())).spelling()));
                text.append(RandomText.of(random, random.nextInt(4)));
            }
            assertThat(MentionScanner.of(names).scan(text.toString()))
                    .as("seed %d: %s in [%s]", seed, names, text)
                    .isEqualTo(NaiveScanner.scan(names, text.toString()));
        }
    }

    @Test
    void ten_thousand_names_are_built_and_scanned_quickly() {
        Random random = new Random(3);
        List<Name<Integer>> names = IntStream.range(0, 10_000)
                .mapToObj(i -> new Name<>(i, kanji(random, 6) + "助成金"))
                .toList();
        String text = (kanji(random, 90) + names.get(77).spelling()).repeat(100);
        long start = System.nanoTime();
        MentionScanner<Integer> scanner = MentionScanner.of(names);
        assertThat(scanner.scan(text)).hasSize(100);
        // loose: this guards against a change of order, not of percent
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(2_000);
    }

    private static List<String> found(String text, String... names) {
        return scanner(names).scan(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    private static MentionScanner<String> scanner(String... names) {
        return MentionScanner.of(IntStream.range(0, names.length)
                .mapToObj(i -> new Name<>(names[i], names[i]))
                .toList());
    }

    private static String kanji(Random random, int length) {
        return random.ints(length, 0x4E00, 0x5E00)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
