package torikumi.forms.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes a sheet's XML as it comes, and stops where no form goes on. */
final class GridHandler extends DefaultHandler {

    /** The whole sheet of a member has some hundred rows. */
    static final int ROWS_MAX = 3_000;

    private static final int COLUMNS_MAX = 64;

    /** Says that a sheet has too many rows; SAX lets only its own exceptions through. */
    static final class TooManyRows extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    private final SharedStrings strings;
    private final BiFunction<String, String, String> numbers;
    private final List<Grid.Row> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Map<Integer, Grid.Value> cells = new HashMap<>();
    private int row;
    private int column;
    private String type;
    private String style;
    private boolean formula;
    private boolean reading;
    private boolean phonetic;

    /**
     * Reads with the workbook's strings.
     *
     * @param numbers words a number, given its style
     */
    GridHandler(SharedStrings strings, BiFunction<String, String, String> numbers) {
        this.strings = strings;
        this.numbers = numbers;
    }

    Grid grid() {
        return new Grid(rows);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                row = number(attributes.getValue("r"), row + 1);
                column = -1;
                cells = new HashMap<>();
            }
            case "c" -> {
                var reference = attributes.getValue("r");
                column = reference == null ? column + 1 : new CellReference(reference).getCol();
                type = attributes.getValue("t");
                style = attributes.getValue("s");
                formula = false;
                text.setLength(0);
            }
            case "f" -> formula = true;
            case "v" -> reading = true;
            // a reading (ふりがな) beside a text is not part of it
            case "rPh" -> phonetic = true;
            case "t" -> reading = !phonetic;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v", "t" -> reading = false;
            case "rPh" -> phonetic = false;
            case "c" -> {
                var value = value();
                if ((formula || !value.isEmpty()) && column < COLUMNS_MAX) {
                    cells.put(column, new Grid.Value(value, formula));
                }
            }
            case "row" -> {
                if (!cells.isEmpty()) {
                    rows.add(new Grid.Row(row, cells));
                }
                if (rows.size() > ROWS_MAX) {
                    throw new TooManyRows();
                }
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reading) {
            text.append(characters, start, length);
        }
    }

    private String value() throws SAXException {
        var raw = text.toString();
        return switch (type) {
            case "s" -> shared(raw);
            case "inlineStr", "str" -> new XSSFRichTextString(raw).getString();
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            case "e", "d" -> raw;
            case null, default -> raw.isEmpty() ? "" : numbers.apply(raw, style);
        };
    }

    private String shared(String raw) throws SAXException {
        var index = number(raw.strip(), -1);
        if (index < 0 || index >= strings.getUniqueCount()) {
            throw new SAXException("no such string: " + raw);
        }
        return strings.getItemAt(index).getString();
    }

    private static int number(String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
