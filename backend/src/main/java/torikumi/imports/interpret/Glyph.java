package torikumi.imports.interpret;

/**
 * One step of a field's text with where it came from.
 *
 * @param start first character of the source
 * @param end end (exclusive)
 * @param out what it is in the field
 * @param verbatim whether the source holds just that
 * @param run the bold or linked stretch, 0 for none
 * @param link whether that is a link
 */
record Glyph(int start, int end, String out, boolean verbatim, int run, boolean link) {

    static Glyph of(Atom atom, String source) {
        return new Glyph(
                atom.start(),
                atom.end(),
                Character.toString(atom.codePoint()),
                atom.isVerbatim(source),
                atom.run(),
                atom.link());
    }

    static Glyph lineBreak(int start, int end) {
        return new Glyph(start, end, "\n", false, 0, false);
    }

    boolean isBlank() {
        return out.isBlank();
    }
}
