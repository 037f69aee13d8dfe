package torikumi.text;

import java.util.ArrayList;
import java.util.List;

/** Reads RFC 4180 with any line end, also inside quotations. */
final class CsvReader {

    private final String text;
    private int at;
    private int line = 1;

    CsvReader(String text) {
        this.text = text;
    }

    List<List<String>> read() {
        var lines = new ArrayList<List<String>>();
        while (at < text.length()) {
            var values = values();
            if (values.size() > 1 || !values.getFirst().isEmpty()) {
                lines.add(values);
            }
        }
        return lines;
    }

    private List<String> values() {
        var values = new ArrayList<String>();
        while (true) {
            values.add(Csv.unguarded(at < text.length() && text.charAt(at) == '"' ? quoted() : plain()));
            if (at >= text.length() || text.charAt(at) != ',') {
                lineEnd();
                return values;
            }
            at++;
        }
    }

    private String plain() {
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int opened = line;
        var value = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                line += c == '\n' ? 1 : 0;
                value.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                value.append('"');
                at++;
            } else {
                // what stands between the quotation and the separator belongs to the value, as spreadsheets read it
                return value + plain();
            }
        }
        throw new IllegalArgumentException(String.valueOf(opened));
    }

    private void lineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }
}
