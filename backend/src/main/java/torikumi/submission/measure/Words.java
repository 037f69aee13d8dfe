package torikumi.submission.measure;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What a text is about, roughly: the pairs of neighbouring kanji, katakana or letters in it. */
final class Words {

    private Words() {}

    /** The text in the spelling that is compared. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The pairs of a plain text. */
    static Set<String> pairs(String plain) {
        var pairs = new HashSet<String>();
        for (var i = 1; i < plain.length(); i++) {
            if (isContent(plain.charAt(i - 1)) && isContent(plain.charAt(i))) {
                pairs.add(plain.substring(i - 1, i + 1));
            }
        }
        return pairs;
    }

    // Particles and endings are in hiragana and say nothing of what a text is about.
    static boolean isContent(char c) {
        return Character.isIdeographic(c)
                || c >= 'ァ' && c <= 'ヺ'
                || c == 'ー'
                || c < 0x80 && Character.isLetterOrDigit(c);
    }
}
