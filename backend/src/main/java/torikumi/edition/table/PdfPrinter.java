package torikumi.edition.table;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import torikumi.edition.table.PrintFonts.PrintFont;

/** Prints a page of ours as a tagged PDF (PDF/UA), so that it can be read aloud, with the bundled fonts embedded. */
public final class PdfPrinter {

    /** As many renderings at a time as a small server can carry; more wait. */
    private static final int WORKERS = 2;

    private static final Semaphore TURNS = new Semaphore(WORKERS, true);

    /** Sets of parsed fonts that no rendering uses at the moment. */
    private static final Queue<PrintFonts> FONTS = new ConcurrentLinkedQueue<>();

    static {
        // the renderer tells each step at INFO
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfPrinter() {}

    /**
     * Returns the PDF. Waits while two other renderings run.
     *
     * @param html well-formed XML; texts in it as {@link Glyphs#printable} gives them
     * @param watermark printed behind every page, or empty
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public static byte[] print(String html, String watermark) throws InterruptedException {
        TURNS.acquire();
        try {
            PrintFonts kept = FONTS.poll();
            PrintFonts fonts = kept == null ? new PrintFonts() : kept;
            byte[] pdf = render(html, watermark, fonts);
            FONTS.add(fonts);
            return pdf;
        } catch (IOException e) {
            // only memory is written to
            throw new UncheckedIOException(e);
        } finally {
            TURNS.release();
        }
    }

    private static byte[] render(String html, String watermark, PrintFonts fonts) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .withProducer("Torikumi");
            for (PrintFont font : fonts.all()) {
                builder.useFont(new Supplier(document, font), font.family(), font.weight(), FontStyle.NORMAL, true);
            }
            builder.withHtmlContent(html, null);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                if (!watermark.isEmpty()) {
                    Watermark.behindEveryPage(document, Glyphs.printable(watermark), fonts.bold());
                }
                document.save(bytes);
            }
            return bytes.toByteArray();
        }
    }

    /** Embeds an already parsed font into one document; the library would parse it for each. */
    private static final class Supplier extends PDFontSupplier {

        private final PDDocument document;
        private final PrintFont font;

        private Supplier(PDDocument document, PrintFont font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, font.font(), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
