package torikumi.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Characters that look like others and are none of them: radicals for ideographs (⽤ for 用), compatibility ideographs,
 * private and replacement characters, invisible ones, loose voice marks. A reader does not see the difference; a search
 * and another computer's font do. They are pointed out and offered for replacement, never changed.
 */
public final class SuspectCharacters {

    /**
     * One that was found.
     *
     * @param start its first UTF-16 code unit
     */
    public record Found(int start, int codePoint) {

        /** The unit after it. */
        public int end() {
            return start + Character.charCount(codePoint);
        }

        /** Its name as people look it up, such as {@code U+2F64}. */
        public String notation() {
            return "U+%04X".formatted(codePoint);
        }
    }

    private SuspectCharacters() {}

    /** Those of a text, in order. */
    public static List<Found> in(String text) {
        var found = new ArrayList<Found>();
        for (int offset = 0; offset < text.length(); ) {
            int codePoint = text.codePointAt(offset);
            if (isSuspect(codePoint)) {
                found.add(new Found(offset, codePoint));
            }
            offset += Character.charCount(codePoint);
        }
        return found;
    }

    /** Whether a character is one. ①, ㈱, Ⅲ and 﨑 are not: they are what they look like, and people mean them. */
    public static boolean isSuspect(int codePoint) {
        return isRadical(codePoint)
                || isCompatibilityIdeograph(codePoint) && meant(codePoint).isPresent()
                || codePoint == 0xFFFD
                || codePoint == 0x3099
                || codePoint == 0x309A
                || Character.getType(codePoint) == Character.PRIVATE_USE
                || Character.getType(codePoint) == Character.FORMAT;
    }

    /** What probably was meant, where Unicode says so. */
    public static Optional<String> meant(int codePoint) {
        if (!isRadical(codePoint) && !isCompatibilityIdeograph(codePoint)) {
            return Optional.empty();
        }
        var character = Character.toString(codePoint);
        var plain = Normalizer.normalize(character, Normalizer.Form.NFKC);
        return plain.equals(character) ? Optional.empty() : Optional.of(plain);
    }

    private static boolean isRadical(int c) {
        return c >= 0x2E80 && c <= 0x2FDF;
    }

    private static boolean isCompatibilityIdeograph(int c) {
        return c >= 0xF900 && c <= 0xFAFF || c >= 0x2F800 && c <= 0x2FA1F;
    }
}
