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
        return Coverage.MAIN.getGlyphId(codePoint) > 0 || Coverage.FALLBACK_MAP.getGlyphId(codePoint) > 0;
    }

    /** The character maps alone; they are plain tables once read, safe for all threads. */
    private static final class Coverage {
        private static final CmapLookup MAIN = map(REGULAR);
        private static final CmapLookup FALLBACK_MAP = map(FALLBACK);
    }

    private static CmapLookup map(byte[] font) {
        try {
            return parse(font).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont parse(byte[] font) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
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
