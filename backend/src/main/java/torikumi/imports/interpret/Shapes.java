package torikumi.imports.interpret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What items, headings, departments, sub-items and notes look like in a cell's shape. */
final class Shapes {

    private static final String BULLETS = "・･•‣";
    private static final String CIRCLES = "○◯";
    private static final int HEADING_MAX = 60;
    private static final int SHORT_HEADING_MAX = 40;
    private static final Pattern DEPARTMENT =
            Pattern.compile("[（(]([^（）()。、\\s\\u2028\\u2029\\u001C]{1,30}(?:課|室|局|部|係|班|所|グループ|チーム|センター))[)）]");
    private static final Pattern SUB_ITEM = Pattern.compile("[（(]?[0-9０-９]{1,2}[)）]|[（(][ア-ンa-zａ-ｚ][)）]|[⑴-⒇]");
    private static final Pattern NOTE = Pattern.compile("※|[（(]注|注[0-9０-９]?[)）:：]");
    private static final Pattern CIRCLED = Pattern.compile("[①-⑳]");

    private Shapes() {}

    static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    static boolean isCircle(char c) {
        return CIRCLES.indexOf(c) >= 0;
    }

    static boolean isHiragana(char c) {
        return c >= 'ぁ' && c <= 'ん';
    }

    private static boolean isMark(char c) {
        return isBullet(c) || isCircle(c);
    }

    /** Tells whether a sub-item or note begins at {@code at}; a circled number does only at the beginning of a line. */
    static boolean isSubItem(String shape, int at, boolean startsLine) {
        return matches(SUB_ITEM, shape, at) || matches(NOTE, shape, at) || startsLine && matches(CIRCLED, shape, at);
    }

    /**
     * Returns the end of the department that begins at {@code at}, or {@code at}. It stands before an item or heading, or at
     * the beginning of a line, alone or before a noun; anything else in parentheses belongs to its sentence.
     */
    static int departmentEnd(String shape, int at, boolean startsLine) {
        Matcher matcher = DEPARTMENT.matcher(shape).region(at, Math.min(shape.length(), at + 40));
        if (!matcher.lookingAt()) {
            return at;
        }
        int next = matcher.end();
        while (next < shape.length() && CellText.isGap(shape.charAt(next))) {
            next++;
        }
        boolean before = next < shape.length() && isMark(shape.charAt(next));
        boolean alone = next > matcher.end() || next == shape.length();
        boolean opens = startsLine && (alone || !isHiragana(shape.charAt(next)));
        return before || opens ? matcher.end() : at;
    }

    /** Returns where the heading that begins at {@code from} ends, or 0 when it is a sentence. */
    static int headingEnd(String shape, int from) {
        int firstBlank = 0;
        for (int i = from; i < shape.length(); i++) {
            char c = shape.charAt(i);
            if (CellText.isGap(c)) {
                int next = i;
                boolean line = false;
                while (next < shape.length() && CellText.isGap(shape.charAt(next))) {
                    line |= shape.charAt(next) != ' ';
                    next++;
                }
                if (i > from && (line || next == shape.length() || isMark(shape.charAt(next)))) {
                    return i;
                }
                firstBlank = firstBlank == 0 && i > from ? i : firstBlank;
                i = next - 1;
            } else if (c == '。' || i - from >= HEADING_MAX) {
                return shortHeadingEnd(shape, from, firstBlank);
            }
        }
        return shape.length();
    }

    private static int shortHeadingEnd(String shape, int from, int blank) {
        if (blank == 0 || blank - from > SHORT_HEADING_MAX) {
            return 0;
        }
        String phrase = shape.substring(from, blank);
        return phrase.indexOf('、') >= 0 || isHiragana(phrase.charAt(phrase.length() - 1)) ? 0 : blank;
    }

    private static boolean matches(Pattern pattern, String shape, int at) {
        return pattern.matcher(shape)
                .region(at, Math.min(shape.length(), at + 5))
                .lookingAt();
    }
}
