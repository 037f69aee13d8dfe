package torikumi.imports.interpret;

/**
 * One visible step of a cell: a character, white space, or a break that a tag or a line end means.
 *
 * @param start first character of the source
 * @param end end (exclusive)
 * @param codePoint the character it means, for {@code TEXT} and {@code SPACE}
 * @param type what it is
 * @param run the bold or linked stretch it belongs to, 0 for none; numbers are unique in a cell
 * @param link whether that stretch is a link
 * @param tagBefore whether an inline tag stands directly before it
 */
record Atom(int start, int end, int codePoint, Type type, int run, boolean link, boolean tagBefore) {

    /** The kinds of atoms, the breaks in ascending strength. */
    enum Type {
        TEXT('\0'),
        SPACE(' '),
        /** A line break inside a paragraph. */
        SOFT('\n'),
        /** The edge of a paragraph or list. */
        HARD('\u2029'),
        /** The beginning of a list item. */
        ITEM('\u2028'),
        /** The text goes on in another cell. */
        PAGE('\u001C');

        private final char shape;

        Type(char shape) {
            this.shape = shape;
        }
    }

    /** Returns the character that stands for it where a cell is searched by pattern. */
    char shape() {
        if (type != Type.TEXT) {
            return type.shape;
        }
        return Character.isBmpCodePoint(codePoint) ? (char) codePoint : '□';
    }

    boolean isText() {
        return type == Type.TEXT;
    }

    /** Tells whether the source holds the very character, so that nothing replaces it. */
    boolean isVerbatim(String source) {
        return end - start == 1 && source.charAt(start) == codePoint;
    }
}
