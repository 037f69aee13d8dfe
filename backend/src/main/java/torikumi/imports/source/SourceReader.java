package torikumi.imports.source;

import java.util.ArrayList;
import java.util.List;

/** Reads tab-separated text, as a document converter or a spreadsheet leaves it. */
public final class SourceReader {

    /** More lines than this in one quoted cell mean that its quote is only a character. */
    private static final int QUOTED_LINES_MAX = 200;

    /** A council has some fifteen members and a handful of themes: what is far beyond is another kind of table. */
    private static final int ROWS_MAX = 2_000;

    private static final int COLUMNS_MAX = 100;

    private SourceReader() {}

    /**
     * Reads {@code bytes} as a table.
     *
     * @param bytes the file
     * @param fileName the name it was sent under; only carried along
     * @return the {@link Source}, or the {@link Refusal} that says why it cannot be one
     */
    public static Reading read(byte[] bytes, String fileName) {
        return switch (Decoding.decode(bytes)) {
            case Decoding.Failed failed -> failed.refusal();
            case Decoding.Decoded decoded -> read(decoded, fileName);
        };
    }

    private static Reading read(Decoding.Decoded decoded, String fileName) {
        String text = decoded.text();
        if (text.isBlank()) {
            return new Refusal.EmptyFile();
        }
        if (text.indexOf('\t') < 0) {
            return new Refusal.NotATable("no_columns");
        }
        List<SourceRow> rows = rows(text);
        if (rows.size() > ROWS_MAX || rows.stream().anyMatch(row -> row.cells().size() > COLUMNS_MAX)) {
            return new Refusal.NotATable("too_large");
        }
        return new Source(fileName, text, decoded.encoding(), decoded.guessed(), rows);
    }

    private static List<SourceRow> rows(String text) {
        List<SourceRow> rows = new ArrayList<>();
        List<SourceCell> cells = new ArrayList<>();
        int line = 1;
        int rowLine = 1;
        int at = 0;
        while (true) {
            int quotedEnd = quotedEnd(text, at);
            int end = quotedEnd > 0 ? quotedEnd : plainEnd(text, at);
            cells.add(new SourceCell(line, cells.size() + 1, at, end, quotedEnd > 0));
            line += lineBreaks(text, at, end);
            if (end < text.length() && text.charAt(end) == '\t') {
                at = end + 1;
                continue;
            }
            rows.add(new SourceRow(rowLine, cells));
            cells = new ArrayList<>();
            if (end == text.length()) {
                return rows;
            }
            at = end + (text.startsWith("\r\n", end) ? 2 : 1);
            rowLine = ++line;
            if (at == text.length()) {
                return rows;
            }
        }
    }

    private static int plainEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !isSeparator(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the end of the quoted cell that begins at {@code start}, or 0 when none does. */
    private static int quotedEnd(String text, int start) {
        if (start >= text.length() || text.charAt(start) != '"') {
            return 0;
        }
        int lines = 0;
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t' || c == '\n' && ++lines > QUOTED_LINES_MAX) {
                return 0;
            }
            if (c == '"') {
                if (i + 1 == text.length() || isSeparator(text.charAt(i + 1))) {
                    return i + 1;
                }
                if (text.charAt(i + 1) != '"') {
                    return 0;
                }
                i++;
            }
        }
        return 0;
    }

    private static int lineBreaks(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !text.startsWith("\r\n", i)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isSeparator(char c) {
        return c == '\t' || c == '\n' || c == '\r';
    }
}
