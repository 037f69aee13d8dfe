package torikumi.imports.interpret;

import java.util.HashSet;
import java.util.Set;
import torikumi.text.MatchKey;

/** How alike two wordings are, blind to width, white space and punctuation. */
final class Similarity {

    /** Longer texts than this are no wording: only their beginning is compared. */
    private static final int COMPARED = 800;

    private Similarity() {}

    /** Returns the folded letters and digits of {@code text}. */
    static String key(String text) {
        String shortened = text.length() > COMPARED ? text.substring(0, COMPARED) : text;
        StringBuilder key = new StringBuilder();
        MatchKey.keyOf(shortened)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Returns the pairs of neighbouring characters of {@code key}; of a single character, itself. */
    static Set<String> pairs(String key) {
        Set<String> pairs = new HashSet<>();
        if (key.length() == 1) {
            pairs.add(key);
        }
        for (int i = 0; i + 2 <= key.length(); i++) {
            pairs.add(key.substring(i, i + 2));
        }
        return pairs;
    }

    /** Returns how much of {@code key} is found in {@code known}, from 0 to 1; of an empty key, 0. */
    static double contained(String key, Set<String> known) {
        Set<String> pairs = pairs(key);
        if (pairs.isEmpty()) {
            return 0;
        }
        int total = pairs.size();
        pairs.retainAll(known);
        return (double) pairs.size() / total;
    }

    /** Returns how alike two keys are, from 0 to 1 (Dice's coefficient of their pairs). */
    static double alike(String left, String right) {
        if (left.equals(right)) {
            return left.isEmpty() ? 0 : 1;
        }
        Set<String> pairs = pairs(left);
        Set<String> others = pairs(right);
        int total = pairs.size() + others.size();
        pairs.retainAll(others);
        return total == 0 ? 0 : 2.0 * pairs.size() / total;
    }
}
