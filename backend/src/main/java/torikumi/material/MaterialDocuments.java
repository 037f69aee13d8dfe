package torikumi.material;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import torikumi.edition.DocumentFormat;
import torikumi.edition.table.Glyphs;
import torikumi.edition.table.PdfPrinter;
import torikumi.edition.table.TableTemplates;
import torikumi.persistence.JsonColumns;

/** Renders the material in every format, with the same fonts and writers as the table. */
final class MaterialDocuments {

    private MaterialDocuments() {}

    static byte[] render(Material material, DocumentFormat format) throws InterruptedException {
        return switch (format) {
            case HTML -> html(material, UnaryOperator.identity()).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfPrinter.print(html(material, Glyphs::printable), "");
            case XLSX -> MaterialWorkbook.render(material);
            case JSON -> json(material);
            case CSV -> throw new IllegalArgumentException("there is no material as CSV");
        };
    }

    // Every word goes through {@code words}: the PDF must have a glyph for each character.
    private static String html(Material material, UnaryOperator<String> words) {
        return words.apply(TableTemplates.page("material/page")
                .data("material", material)
                .data("working", material.scope() == MaterialScope.WORKING)
                .render());
    }

    private static byte[] json(Material material) {
        try {
            return JsonColumns.MAPPER.writeValueAsBytes(material);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("plain records are always JSON", impossible);
        }
    }
}
