package torikumi.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import torikumi.program.CatalogueName;
import torikumi.program.ProgramKind;
import torikumi.text.MatchKey;

class NearNamesTest {

    private static final String LETTERS = "助成金支援材財業務改善";

    private static CatalogueName name(String spelling) {
        return new CatalogueName(UUID.randomUUID(), ProgramKind.SUPPORT_PROGRAM, spelling, spelling, null);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "業務改善助成金, 業務改繕助成金を案内, 業務改繕助成金",
                "業務改善助成金, 業務改善助金を案内, 業務改善助金",
                "業務改善助成金, 業務の改善助成金を案内, 業務の改善助成金",
                "人材開発支援助成金, 国の人財開発支援助成金は, 人財開発支援助成金",
                "業務改善助成金, 業務改善助成金を案内, -",
                "業務改善助成金, 業務改革補助金を案内, -",
                // another prefecture's
                "見本県産業支援センター, 原本県産業支援センター, -",
                "第１種奨学金貸付, 第２種奨学金貸付, -",
                // too short to tell
                "融資制度, 融通制度, -"
            })
    void findsOneMistake(String name, String text, String found) {
        var near = NearNames.of(List.of(name(name))).scan(text);
        assertThat(near.stream().map(one -> text.substring(one.start(), one.end())))
                .containsExactlyElementsOf(found == null ? List.of() : List.of(found));
    }

    /** Against comparing every name with every piece of the text. */
    @Test
    void findsWhatANaiveSearchFinds() {
        var random = new Random(7);
        for (var round = 0; round < 300; round++) {
            var names = new ArrayList<CatalogueName>();
            for (var i = 0; i < 3; i++) {
                names.add(name(letters(random, 6 + random.nextInt(4))));
            }
            var text = letters(random, 30)
                    + mistaken(random, names.get(random.nextInt(3)).spelling())
                    + letters(random, 10);
            var found = NearNames.of(names).scan(text);
            var naive = new ArrayList<int[]>();
            for (var from = 0; from < text.length(); from++) {
                for (var to = from + 5; to <= Math.min(text.length(), from + 11); to++) {
                    var piece = text.substring(from, to);
                    if (names.stream().anyMatch(name -> isNear(piece, name.spelling()))) {
                        naive.add(new int[] {from, to});
                    }
                }
            }
            assertThat(found).allSatisfy(one -> assertThat(naive)
                    .anySatisfy(span -> assertThat(span).containsExactly(one.start(), one.end())));
            assertThat(naive).allSatisfy(span -> assertThat(found)
                    .anyMatch(one -> one.start() < span[1] && span[0] < one.end()));
        }
    }

    private static String letters(Random random, int length) {
        var letters = new StringBuilder();
        for (var i = 0; i < length; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }

    private static String mistaken(Random random, String name) {
        var at = 1 + random.nextInt(name.length() - 2);
        return name.substring(0, at) + "県" + name.substring(at + random.nextInt(2));
    }

    private static boolean isNear(String piece, String name) {
        var one = MatchKey.keyOf(piece);
        var other = MatchKey.keyOf(name);
        return one.charAt(0) == other.charAt(0)
                && one.charAt(one.length() - 1) == other.charAt(other.length() - 1)
                && distance(one, other) == 1;
    }

    private static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        for (var j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[before.length];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var swap = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
