package torikumi.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import torikumi.edition.table.CsvTable;
import torikumi.edition.table.HtmlTable;
import torikumi.edition.table.PdfTable;
import torikumi.edition.table.TableModel;
import torikumi.edition.table.XlsxTable;
import torikumi.persistence.JsonColumns;

/** Renders one model in every format. */
final class Renderings {

    private Renderings() {}

    static byte[] render(TableModel model, DocumentFormat format) throws InterruptedException {
        return switch (format) {
            case HTML -> HtmlTable.render(model).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfTable.render(model);
            case XLSX -> XlsxTable.render(model);
            case JSON -> json(model);
            case CSV -> CsvTable.render(model).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] json(TableModel model) {
        try {
            return JsonColumns.MAPPER.writeValueAsBytes(model);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a table of plain records is always JSON", impossible);
        }
    }
}
