package torikumi.text;

import java.util.Arrays;

/**
 * The spelling of a text that search and matching compare, with the way back. Width, case, katakana and hiragana,
 * hyphens and long-vowel marks, ヶ and ケ, 々 and the repeated character are folded; white space, line breaks and
 * invisible characters are left out. Every position of the key knows which UTF-16 units of the original it came from.
 *
 * <p>One original cluster (a character with its combining marks, or a square such as ㈱) may become several positions;
 * they then share one span, and a match must not begin or end inside it ({@link #startsCluster}, {@link #endsCluster}).
 */
public final class MatchKey {

    private final int[] codePoints;
    private final int[] starts;
    private final int[] ends;
    private final int length;

    MatchKey(int[] codePoints, int[] starts, int[] ends, int length) {
        this.codePoints = codePoints;
        this.starts = starts;
        this.ends = ends;
        this.length = length;
    }

    /** Returns the key of {@code text}; any text is accepted, also ill-formed UTF-16. */
    public static MatchKey of(String text) {
        return new KeyBuilder(text).build();
    }

    /** Returns only the folded spelling of {@code text}, for a search column or a comparison of names. */
    public static String keyOf(String text) {
        return of(text).key();
    }

    /** Returns the folded spelling. */
    public String key() {
        return new String(codePoints, 0, length);
    }

    /** Returns the number of positions (code points of the folded spelling). */
    public int length() {
        return length;
    }

    /** Returns the folded code point at {@code position}. */
    public int codePointAt(int position) {
        return codePoints[position];
    }

    /** Returns where the original cluster of {@code position} begins, in UTF-16 code units. */
    public int startOf(int position) {
        return starts[position];
    }

    /** Returns where the original cluster of {@code position} ends (exclusive), in UTF-16 code units. */
    public int endOf(int position) {
        return ends[position];
    }

    /** Tells whether {@code position} is the first of its cluster. */
    public boolean startsCluster(int position) {
        return position == 0 || starts[position] != starts[position - 1];
    }

    /** Tells whether {@code position} is the last of its cluster. */
    public boolean endsCluster(int position) {
        return position == length - 1 || starts[position] != starts[position + 1];
    }

    /** Returns the folded code points, a copy. */
    public int[] codePoints() {
        return Arrays.copyOf(codePoints, length);
    }
}
