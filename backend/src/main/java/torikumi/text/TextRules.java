package torikumi.text;

import java.util.Optional;

/**
 * What may be stored as text. Text is kept exactly as it was sent, except that every line break becomes LF; control
 * characters other than TAB and LF, and halves of surrogate pairs (which UTF-8 cannot carry), are refused, never
 * dropped. Lengths count Unicode code points, because that is what a person counts (DESIGN.md section 2).
 */
public final class TextRules {

    /** The longest text of an entry, in code points. */
    public static final int TEXT_MAX = 20_000;

    /** The longest heading, title or department, in code points. */
    public static final int LINE_MAX = 500;

    private TextRules() {}

    /** Returns {@code text} with CRLF and CR turned into LF and nothing else changed. */
    public static String withLineFeeds(String text) {
        if (text.indexOf('\r') < 0) {
            return text;
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Returns the first character of {@code text} that may not be stored, or empty. Expects line feeds. */
    public static Optional<Refused> firstRefused(String text) {
        for (int offset = 0; offset < text.length(); ) {
            int codePoint = text.codePointAt(offset);
            if (isRefused(codePoint)) {
                return Optional.of(refusedAt(text, offset, codePoint));
            }
            offset += Character.charCount(codePoint);
        }
        return Optional.empty();
    }

    /** Returns the number of code points of {@code text}. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isRefused(int codePoint) {
        if (codePoint == '\t' || codePoint == '\n') {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }

    private static Refused refusedAt(String text, int offset, int codePoint) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Refused(offset, line, text.codePointCount(lineStart, offset) + 1, codePoint);
    }

    /**
     * A character that may not be stored.
     *
     * @param offset its place in UTF-16 code units, from 0
     * @param line its line, from 1
     * @param column its place in that line in code points, from 1
     * @param codePoint what it is
     */
    public record Refused(int offset, int line, int column, int codePoint) {

        /** Returns its name as people look it up, such as {@code U+0007}. */
        public String notation() {
            return "U+%04X".formatted(codePoint);
        }
    }
}
