package torikumi.submission.entry;

/**
 * Keys that keep entries in order: fractions in base 62, compared byte by byte (collation "C"). Between any two keys
 * there is room for another, so that a move writes one row.
 */
public final class Ranks {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();
    private static final int WIDTH = 4;
    private static final int RANGE = BASE * BASE * BASE * BASE;
    // Some seven thousand entries may be added at either end before keys grow longer.
    private static final int STRIDE = 1009;

    private Ranks() {}

    /** The key of an only entry. */
    public static String first() {
        return fixed(RANGE / 2);
    }

    /**
     * A key between two.
     *
     * @param before the key in front; null for the beginning
     * @param after the key behind; null for the end
     * @throws IllegalArgumentException when they are not in order
     */
    public static String between(String before, String after) {
        if (before != null && after != null && before.compareTo(after) >= 0) {
            throw new IllegalArgumentException(before + " is not before " + after);
        }
        if (before == null && after == null) {
            return first();
        }
        if (after == null) {
            var head = head(before) + STRIDE;
            return head < RANGE ? fixed(head) : midpoint(before, null);
        }
        if (before == null) {
            var head = head(after) - STRIDE;
            return head > 0 ? fixed(head) : midpoint("", after);
        }
        return midpoint(before, after);
    }

    private static int head(String key) {
        var head = 0;
        for (var i = 0; i < WIDTH; i++) {
            head = head * BASE + (i < key.length() ? DIGITS.indexOf(key.charAt(i)) : 0);
        }
        return head;
    }

    /** A number as a fraction of fixed width, without the zeros at its end: a key never ends in one. */
    private static String fixed(int number) {
        var key = new StringBuilder();
        for (var rest = number; key.length() < WIDTH; rest /= BASE) {
            key.insert(0, DIGITS.charAt(rest % BASE));
        }
        while (key.charAt(key.length() - 1) == '0') {
            key.setLength(key.length() - 1);
        }
        return key.toString();
    }

    // Digit by digit: equal digits are kept, the first difference is halved; null stands for 1.
    private static String midpoint(String low, String high) {
        var key = new StringBuilder();
        var bounded = high != null;
        for (var i = 0; ; i++) {
            var l = i < low.length() ? DIGITS.indexOf(low.charAt(i)) : 0;
            var h = bounded ? DIGITS.indexOf(high.charAt(i)) : BASE;
            if (l == h) {
                key.append(DIGITS.charAt(l));
            } else if (h - l > 1) {
                return key.append(DIGITS.charAt((l + h) / 2)).toString();
            } else {
                key.append(DIGITS.charAt(l));
                bounded = false;
            }
        }
    }
}
