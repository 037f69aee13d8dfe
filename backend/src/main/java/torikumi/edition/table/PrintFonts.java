package torikumi.edition.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The bundled fonts, read once. A parsed font remembers a place in its data while it is read, so one set serves one
 * rendering at a time; {@link PdfTable} keeps a few sets.
 */
final class PrintFonts {

    static final String MAIN_FAMILY = "BIZ UDPGothic";
    static final String FALLBACK_FAMILY = "Torikumi Fallback";

    private static final byte[] REGULAR = bytes("BIZUDPGothic-Regular.ttf");
    private static final byte[] BOLD = bytes("BIZUDPGothic-Bold.ttf");
    private static final byte[] FALLBACK = bytes("TorikumiFallback-Regular.ttf");

    private final List<PrintFont> fonts = List.of(
            new PrintFont(MAIN_FAMILY, 400, parse(REGULAR)),
            new PrintFont(MAIN_FAMILY, 700, parse(BOLD)),
            new PrintFont(FALLBACK_FAMILY, 400, parse(FALLBACK)));

    /** One bundled font. */
    record PrintFont(String family, int weight, TrueTypeFont font) {}

    List<PrintFont> all() {
        return fonts;
    }

    PrintFont bold() {
        return fonts.get(1);
    }

    /** Tells which code points the fonts can print, regular and bold. */
    static boolean covers(int codePoint) {
        return Widths.REGULAR.glyph(codePoint) > 0 || Widths.FALLBACK.glyph(codePoint) > 0;
    }

    /** Returns the width of a character as a part of the font's size, as it will be printed. */
    static double advance(int codePoint, boolean bold) {
        Widths main = bold ? Widths.BOLD : Widths.REGULAR;
        return main.glyph(codePoint) > 0 ? main.advance(codePoint) : Widths.FALLBACK.advance(codePoint);
    }

    /** The character map and the widths of a font alone: plain tables, safe for all threads. */
    private record Widths(CmapLookup characters, float[] advances) {

        private static final Widths REGULAR = of(parse(PrintFonts.REGULAR));
        private static final Widths BOLD = of(parse(PrintFonts.BOLD));
        private static final Widths FALLBACK = of(parse(PrintFonts.FALLBACK));

        private static Widths of(TrueTypeFont font) {
            try {
                float[] advances = new float[font.getNumberOfGlyphs()];
                for (int glyph = 0; glyph < advances.length; glyph++) {
                    advances[glyph] = (float) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
                }
                return new Widths(font.getUnicodeCmapLookup(), advances);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private int glyph(int codePoint) {
            return characters.getGlyphId(codePoint);
        }

        private double advance(int codePoint) {
            return advances[glyph(codePoint)];
        }
    }

    private static TrueTypeFont parse(byte[] font) {
        try {
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font));
            // ligatures for Latin letters, which took two fifths of a rendering's time to look for
            parsed.setEnableGsub(false);
            return parsed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = PrintFonts.class.getResourceAsStream("/fonts/" + name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
