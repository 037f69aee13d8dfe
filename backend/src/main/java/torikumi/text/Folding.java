package torikumi.text;

import java.text.Normalizer;
import java.util.Locale;

/** How single code points are folded for matching; {@link KeyBuilder} walks a text with it. */
final class Folding {

    /** Answer of {@link #single}: the character leaves no trace in the key. */
    static final int SKIPPED = -1;

    /** Answer of {@link #single}: the character becomes several, or none can be told alone. */
    static final int SEVERAL = -2;

    static final char ITERATION_MARK = '々';

    /** The fold of each BMP character standing alone: NFKC of one character is too slow for whole tables. */
    private static final int[] TABLE = new int[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < TABLE.length; c++) {
            TABLE[c] = compute(c);
        }
    }

    private Folding() {}

    /** Returns the fold of {@code codePoint} standing alone, {@link #SKIPPED} or {@link #SEVERAL}. */
    static int single(int codePoint) {
        return codePoint < TABLE.length ? TABLE[codePoint] : compute(codePoint);
    }

    /** Returns NFKC of a cluster, with spacing voice marks taken as combining ones. */
    static String compose(String cluster) {
        return Normalizer.normalize(
                        cluster.replace('\u309B', '\u3099').replace('\u309C', '\u309A'), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
    }

    /** Tells whether {@code codePoint} belongs to the character before it. */
    static boolean extendsCluster(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        // ゛ and ゜ in their spacing and half-width forms; Korean vowels and finals, which NFKC composes
        if (codePoint == 0x309B || codePoint == 0x309C || codePoint == 0xFF9E || codePoint == 0xFF9F) {
            return true;
        }
        if (codePoint >= 0x1161 && codePoint <= 0x11FF) {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Returns the fold of a code point that is already NFKC and lower case, or {@link #SKIPPED}. */
    static int fold(int c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7F ? SKIPPED : c == '-' ? 'ー' : c;
        }
        if (c >= 'ァ' && c <= 'ヶ') {
            int hiragana = c - ('ァ' - 'ぁ');
            return small(hiragana);
        }
        if (c == 'ヽ' || c == 'ヾ') {
            return c - ('ヽ' - 'ゝ');
        }
        return switch (c) {
            case 'ゕ', 'ゖ' -> small(c);
            // hyphens, dashes, minus signs, box lines: typed for one another and for the long-vowel mark
            case '\u00AD',
                    '\u2010',
                    '\u2011',
                    '\u2012',
                    '\u2013',
                    '\u2014',
                    '\u2015',
                    '\u2043',
                    '\u2212',
                    '\u2500',
                    '\u2501' -> 'ー';
            case '\u301C', '\u223C', '\u223E' -> '~';
            case '\u00B7', '\u2022', '\u2027', '\u2219', '\u22C5' -> '・';
            case '\u2018', '\u2019', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u2033' -> '"';
            default -> isInvisible(c) ? SKIPPED : c;
        };
    }

    private static int small(int hiragana) {
        return switch (hiragana) {
            case 'ゕ' -> 'か';
            case 'ゖ' -> 'け';
            default -> hiragana;
        };
    }

    private static boolean isInvisible(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return true;
        }
        // variation selectors, zero-width and direction marks, byte order mark
        return c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF
                || switch (Character.getType(c)) {
                    case Character.FORMAT, Character.CONTROL -> true;
                    default -> false;
                };
    }

    private static int compute(int codePoint) {
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            return codePoint;
        }
        String composed = compose(Character.toString(codePoint));
        if (composed.isEmpty() || composed.codePointCount(0, composed.length()) != 1) {
            return SEVERAL;
        }
        return fold(composed.codePointAt(0));
    }
}
