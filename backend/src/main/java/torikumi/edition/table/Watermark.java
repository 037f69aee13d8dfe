package torikumi.edition.table;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import torikumi.edition.table.PrintFonts.PrintFont;

/** Draws 案 large and pale behind every page; an artifact, so that it is not read aloud on every page. */
final class Watermark {

    private static final float SIZE = 420;
    private static final Color PALE = new Color(0xF1F1F1);

    private Watermark() {}

    static void behindEveryPage(PDDocument document, String text, PrintFont font) throws IOException {
        PDFont embedded = PDType0Font.load(document, font.font(), true);
        float size = SIZE / text.codePointCount(0, text.length());
        float width = embedded.getStringWidth(text) / 1000 * size;
        for (PDPage page : document.getPages()) {
            PDRectangle box = page.getMediaBox();
            try (PDPageContentStream stream = new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
                stream.beginMarkedContent(COSName.ARTIFACT);
                stream.beginText();
                stream.setNonStrokingColor(PALE);
                stream.setFont(embedded, size);
                stream.newLineAtOffset((box.getWidth() - width) / 2, (box.getHeight() - size * 0.75f) / 2);
                stream.showText(text);
                stream.endText();
                stream.endMarkedContent();
            }
        }
    }
}
