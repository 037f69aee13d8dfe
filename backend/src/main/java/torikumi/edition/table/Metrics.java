package torikumi.edition.table;

/** How wide the characters of a document are, in points. */
interface Metrics {

    double width(int codePoint, boolean bold);

    /** The bundled fonts of the PDF, whose letters have each their own width. */
    static Metrics printed(double size) {
        return (codePoint, bold) -> PrintFonts.advance(codePoint, bold) * size;
    }

    /**
     * A Japanese font with one width for all full-width characters: the same whichever such font the reader's computer
     * has, so lines can be counted here for a spreadsheet that is laid out there.
     */
    static Metrics fixedPitch(double size) {
        return (codePoint, _) -> isHalfWidth(codePoint) ? size / 2 : size;
    }

    private static boolean isHalfWidth(int c) {
        return c < 0x80 || c >= 0xFF61 && c <= 0xFF9F;
    }
}
