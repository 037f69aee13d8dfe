package torikumi.submission.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import torikumi.submission.mention.MentionScanner.Name;
import torikumi.submission.mention.MentionScanner.Span;

/**
 * What detection is to find, written a second time from the rules alone: every stretch of the text is spelled out and
 * compared with every name. It shares no line with {@link MentionScanner} or the folding under it.
 */
final class NaiveScanner {

    /** A character with the marks that belong to it: how it is spelled folded, and where it stands. */
    private record Sign(int start, int end, String folded, boolean repetition) {}

    // Combining marks; voice marks as characters of their own, full and half width; Korean vowels and finals.
    private static final Pattern SIGN = Pattern.compile("(?s).[\\p{M}\\u309B\\u309C\\uFF9E\\uFF9F\\u1161-\\u11FF]*");
    private static final Pattern NOTHING =
            Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

    private NaiveScanner() {}

    static <P> List<Span<P>> scan(List<Name<P>> names, String text) {
        var signs = signs(text);
        var spans = new ArrayList<Span<P>>();
        var from = 0;
        while (from < signs.size()) {
            Span<P> longest = null;
            var behind = from + 1;
            for (var to = signs.size(); to > from && longest == null; to--) {
                var programs = programs(names, spelled(signs, from, to));
                if (!programs.isEmpty() && standsAlone(signs, from, to)) {
                    longest = new Span<>(
                            signs.get(from).start(), signs.get(to - 1).end(), programs);
                    behind = to;
                }
            }
            if (longest != null) {
                spans.add(longest);
            }
            from = behind;
        }
        return spans;
    }

    private static <P> List<P> programs(List<Name<P>> names, String spelled) {
        var programs = new LinkedHashSet<P>();
        for (var name : names) {
            var signs = signs(name.spelling());
            if (!spelled.isEmpty() && spelled(signs, 0, signs.size()).equals(spelled)) {
                programs.add(name.program());
            }
        }
        return List.copyOf(programs);
    }

    private static boolean standsAlone(List<Sign> signs, int from, int to) {
        return !signs.get(from).repetition()
                && (from == 0 || !isOneWord(signs.get(from - 1), signs.get(from)))
                && (to == signs.size() || !isOneWord(signs.get(to - 1), signs.get(to)));
    }

    private static boolean isOneWord(Sign left, Sign right) {
        var pair = left.folded().substring(left.folded().length() - 1)
                + right.folded().charAt(0);
        return left.end() == right.start() && pair.matches("[a-z]{2}|[0-9]{2}");
    }

    private static String spelled(List<Sign> signs, int from, int to) {
        var spelled = new StringBuilder();
        for (var sign : signs.subList(from, to)) {
            spelled.append(sign.folded());
        }
        return spelled.toString();
    }

    /** The characters of a text that leave something when they are folded. */
    private static List<Sign> signs(String text) {
        var signs = new ArrayList<Sign>();
        var matcher = SIGN.matcher(text);
        var before = "";
        while (matcher.find()) {
            var sign = matcher.group();
            var folded = folded(sign);
            var repetition = sign.startsWith("々");
            if (repetition && before.matches("(?s).*\\p{IsIdeographic}")) {
                folded = before.substring(before.offsetByCodePoints(before.length(), -1)) + folded.substring(1);
            }
            if (!folded.isEmpty()) {
                signs.add(new Sign(matcher.start(), matcher.end(), folded, repetition));
                before = folded;
            }
        }
        return signs;
    }

    private static String folded(String sign) {
        var plain = sign.replace('゛', '\u3099').replace('゜', '\u309A');
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = plain.replaceAll("[-\u00AD‐‑‒–—―⁃−─━]", "ー");
        plain = plain.replaceAll("[〜∼∾]", "~");
        plain = plain.replaceAll("[·•‧∙⋅]", "・");
        plain = plain.replaceAll("[‘’′]", "'");
        plain = plain.replaceAll("[“”″]", "\"");
        plain = NOTHING.matcher(plain).replaceAll("");
        var folded = new StringBuilder();
        for (var c : plain.toCharArray()) {
            folded.append(hiragana(c));
        }
        return folded.toString();
    }

    private static char hiragana(char c) {
        var katakana = "ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶヽヾゕゖ";
        var hiragana = "ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔかけゝゞかけ";
        var at = katakana.indexOf(c);
        return at < 0 ? c : hiragana.charAt(at);
    }
}
