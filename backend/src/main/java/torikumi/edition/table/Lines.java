package torikumi.edition.table;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import torikumi.edition.table.Piece.Style;

/**
 * Breaks text into lines as Japanese is set: anywhere between characters, but not before a closing bracket or full stop,
 * not after an opening bracket, and not inside a number or a Latin word.
 */
final class Lines {

    private static final String NOT_AT_START = "、。，．・：；？！゛゜ヽヾゝゞ々ー）］｝」』】〕〉》〙〗〟’”,.:;?!)]}>ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％‰℃…‥〜～";
    private static final String NOT_AT_END = "（［｛「『【〔〈《〘〖〝‘“([{<＄￥№＃";

    private final Metrics metrics;
    private final List<Line> lines = new ArrayList<>();
    private final int[] text;
    private final Style[] styles;
    private boolean forced;

    /** One line; {@code broken} when a line break of the text follows. */
    record Line(List<Piece> pieces, boolean broken) {}

    /** Tells where a line may end. */
    private interface Rule {
        boolean allows(int before, int after);
    }

    private Lines(List<Piece> pieces, Metrics metrics) {
        this.metrics = metrics;
        List<Style> each = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        for (Piece piece : pieces) {
            joined.append(piece.text());
            piece.text().codePoints().forEach(_ -> each.add(piece.style()));
        }
        text = joined.codePoints().toArray();
        styles = each.toArray(Style[]::new);
    }

    /** Returns the lines of {@code pieces}, the first one {@code first} wide and the others {@code others}. */
    static List<Line> of(List<Piece> pieces, double first, double others, Metrics metrics) {
        Lines broken = new Lines(pieces, metrics);
        broken.fill(first, others, Lines::mayBreak);
        return broken.lines;
    }

    /**
     * Returns the lines of a name or heading: as few as in {@code room} but about equally long, and broken between words
     * where the script shows them.
     */
    static List<Line> balanced(Piece text, double room, Metrics metrics) {
        int least = of(List.of(text), room, room, metrics).size();
        List<Line> between = narrowest(text, room, metrics, Lines::isBetweenWords, least);
        List<Line> anywhere = narrowest(text, room, metrics, Lines::mayBreak, least);
        return !between.isEmpty() ? between : !anywhere.isEmpty() ? anywhere : of(List.of(text), room, room, metrics);
    }

    private static List<Line> narrowest(Piece text, double room, Metrics metrics, Rule rule, int most) {
        List<Line> best = List.of();
        for (double narrower = room; narrower > room / 2; narrower -= room / 64) {
            Lines broken = new Lines(List.of(text), metrics);
            broken.fill(narrower, narrower, rule);
            if (broken.lines.size() > most || broken.forced) {
                break;
            }
            best = broken.lines;
        }
        return best;
    }

    private void fill(double first, double others, Rule rule) {
        int start = 0;
        int allowed = 0;
        int preferred = 0;
        double used = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n') {
                keep(start, i, true);
                start = i + 1;
                used = 0;
                continue;
            }
            double width = width(i);
            while (used + width > (lines.isEmpty() ? first : others) && i > start && !isSpace(text[i])) {
                // a word longer than a line is cut where the line ends
                int cut = preferred > start ? preferred : allowed > start ? allowed : i;
                forced |= cut != preferred;
                keep(start, cut, false);
                start = cut;
                used = 0;
                for (int k = cut; k < i; k++) {
                    used += width(k);
                }
            }
            used += width;
            if (i + 1 < text.length && mayBreak(text[i], text[i + 1])) {
                allowed = i + 1;
                preferred = rule.allows(text[i], text[i + 1]) ? allowed : preferred;
            }
        }
        keep(start, text.length, true);
    }

    private double width(int i) {
        return metrics.width(text[i], styles[i].isBold());
    }

    private void keep(int from, int to, boolean broken) {
        List<Piece> pieces = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || styles[i] != styles[start]) {
                pieces.add(new Piece(new String(text, start, i - start), styles[start]));
                start = i;
            }
        }
        lines.add(new Line(pieces, broken));
    }

    private static boolean mayBreak(int before, int after) {
        if (isSpace(after) || isMark(after)) {
            return false;
        }
        if (isSpace(before)) {
            return true;
        }
        return NOT_AT_START.indexOf(after) < 0 && NOT_AT_END.indexOf(before) < 0 && !(isWord(before) && isWord(after));
    }

    /** After a comma or a particle: 年次有給休暇の|取得促進. */
    private static boolean isBetweenWords(int before, int after) {
        UnicodeScript first = UnicodeScript.of(before);
        UnicodeScript second = UnicodeScript.of(after);
        return isSpace(before)
                || NOT_AT_START.indexOf(before) >= 0 && first == UnicodeScript.COMMON
                || NOT_AT_END.indexOf(after) >= 0
                || first == UnicodeScript.HIRAGANA && second != UnicodeScript.HIRAGANA;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\u3000';
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /** Latin letters and digits, and the signs inside 1,234.5 and 9:30. */
    private static boolean isWord(int c) {
        return c > ' ' && c < 0x250 || c >= 0xFF10 && c <= 0xFF19 || c == '．' || c == '，';
    }
}
