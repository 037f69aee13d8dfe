package torikumi.forms.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a workbook's sheets as they stream by, whatever the file claims to be. */
final class WorkbookReader {

    private static final int SHEETS_MAX = 20;

    private WorkbookReader() {}

    /** The sheets' contents, in order. */
    static List<Grid> read(byte[] file) throws Refusal {
        FileCheck.check(file);
        try (var opened = OPCPackage.open(new ByteArrayInputStream(file))) {
            return sheets(opened);
        } catch (GridHandler.TooManyRows _) {
            throw new Refusal("form_too_many_rows", GridHandler.ROWS_MAX);
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException _) {
            // POI tells a broken package in all these ways
            throw new Refusal("form_file_no_workbook");
        }
    }

    private static List<Grid> sheets(OPCPackage opened)
            throws IOException, SAXException, OpenXML4JException, ParserConfigurationException {
        var reader = new XSSFReader(opened);
        // without readings (ふりがな), which Japanese Excel keeps beside the texts
        var strings = new ReadOnlySharedStringsTable(opened, false);
        var numbers = numbers(reader.getStylesTable());
        var grids = new ArrayList<Grid>();
        for (var sheets = reader.getSheetsData(); sheets.hasNext() && grids.size() < SHEETS_MAX; ) {
            try (var sheet = sheets.next()) {
                var handler = new GridHandler(strings, numbers);
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(handler);
                parser.parse(new InputSource(sheet));
                grids.add(handler.grid());
            }
        }
        return grids;
    }

    private static BiFunction<String, String, String> numbers(StylesTable styles) {
        var formatter = new DataFormatter(Locale.JAPAN);
        return (raw, style) -> {
            var index = style == null ? 0 : Integer.parseInt(style);
            if (styles == null || index >= styles.getNumCellStyles()) {
                return raw;
            }
            var format = styles.getStyleAt(index);
            return formatter.formatRawCellContents(
                    Double.parseDouble(raw), format.getDataFormat(), format.getDataFormatString());
        };
    }
}
