package torikumi.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * CSV that people open in a spreadsheet: RFC 4180, CRLF, with a byte order mark so that Excel reads UTF-8, and with a
 * guard against cells that a spreadsheet would run as a formula. The guard is reversible: export then import changes
 * nothing (CONVENTIONS.md, "CSV for people").
 */
public final class Csv {

    /** What a file begins with. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String DANGEROUS = "[=+\\-@＝＋－＠\\t\\r]";
    // apostrophes before a dangerous character are counted as guards, so each of them is guarded once more
    private static final Pattern TO_GUARD = Pattern.compile("^'*" + DANGEROUS, Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern GUARDED = Pattern.compile("^'+" + DANGEROUS, Pattern.DOTALL);

    private Csv() {}

    /** Returns one line with its CRLF; values are guarded and quoted where they must be. */
    public static String line(List<String> values) {
        return values.stream().map(Csv::guarded).map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Returns one line of a file for machines: like {@link #line}, but a number keeps its sign, which runs nothing. */
    public static String dataLine(List<String> values) {
        return values.stream()
                .map(value -> NUMBER.matcher(value).matches() ? value : quoted(guarded(value)))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Returns {@code value} with an apostrophe before it when a spreadsheet would take it for a formula. */
    public static String guarded(String value) {
        return TO_GUARD.matcher(value).find() ? "'" + value : value;
    }

    /** Undoes {@link #guarded}. */
    public static String unguarded(String value) {
        return GUARDED.matcher(value).find() ? value.substring(1) : value;
    }

    /**
     * Reads a whole file: lines of values, unguarded; empty lines are passed over.
     *
     * @throws IllegalArgumentException with the line number in its message when a quotation has no end
     */
    public static List<List<String>> read(String text) {
        return new CsvReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).read();
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
