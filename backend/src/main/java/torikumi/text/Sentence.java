package torikumi.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a text, up to its 。 or the end of its line.
 *
 * @param start its first UTF-16 code unit
 * @param text with its 。
 */
public record Sentence(int start, String text) {

    /** The unit after its last one. */
    public int end() {
        return start + text.length();
    }

    /** The sentences of a text in order; blank ones are left out. */
    public static List<Sentence> of(String text) {
        var sentences = new ArrayList<Sentence>();
        var from = 0;
        for (var i = 0; i < text.length(); i++) {
            if (ends(text.charAt(i))) {
                add(sentences, text, from, i + 1);
                from = i + 1;
            }
        }
        add(sentences, text, from, text.length());
        return sentences;
    }

    /** The sentence that a character stands in. */
    public static Sentence around(String text, int offset) {
        var from = offset;
        while (from > 0 && !ends(text.charAt(from - 1))) {
            from--;
        }
        var to = offset;
        while (to < text.length() && !ends(text.charAt(to))) {
            to++;
        }
        return new Sentence(from, text.substring(from, Math.min(to + 1, text.length())));
    }

    private static boolean ends(char c) {
        return c == '。' || c == '\n' || c == '！' || c == '？';
    }

    private static void add(List<Sentence> sentences, String text, int from, int to) {
        var sentence = text.substring(from, to);
        if (!sentence.isBlank()) {
            sentences.add(new Sentence(from, sentence));
        }
    }
}
