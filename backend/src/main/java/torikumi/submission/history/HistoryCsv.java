package torikumi.submission.history;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import torikumi.http.TimeSource;
import torikumi.text.Csv;

/** The history as a file that people open in a spreadsheet. */
final class HistoryCsv {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final List<String> COLUMNS = List.of(
            "at",
            "action",
            "by",
            "on_behalf",
            "theme",
            "kind",
            "entry",
            "version",
            "department",
            "heading",
            "title",
            "before",
            "after",
            "reason");

    private HistoryCsv() {}

    /** The file's text, in the reader's language, byte order mark included. */
    static String render(List<RevisionView> lines, Locale language) {
        var words = ResourceBundle.getBundle("history", language, NO_FALLBACK);
        var csv = new StringBuilder(Csv.BYTE_ORDER_MARK);
        csv.append(Csv.line(COLUMNS.stream()
                .map(column -> words.getString("column_" + column))
                .toList()));
        lines.forEach(line -> csv.append(Csv.line(values(line, words))));
        return csv.toString();
    }

    private static List<String> values(RevisionView line, ResourceBundle words) {
        var shown = line.after() == null ? line.before() : line.after();
        return List.of(
                TIME.format(line.at().atZone(TimeSource.ZONE)),
                words.getString("action_" + line.action().name().toLowerCase(Locale.ROOT)),
                line.by().name(),
                line.by().onBehalf() ? words.getString("on_behalf") : "",
                text(line.theme()),
                line.kind() == null ? "" : line.kind().sign(),
                text(line.entryId()),
                text(line.entryVersion()),
                shown == null ? "" : text(shown.department()),
                shown == null ? "" : text(shown.heading()),
                shown == null ? "" : text(shown.title()),
                line.before() == null ? "" : line.before().text(),
                line.after() == null ? "" : line.after().text(),
                reasons(line));
    }

    private static String reasons(RevisionView line) {
        var cells = line.returned().stream()
                .map(cell -> cell.theme() + cell.kind().sign() + ": " + text(cell.reason()))
                .collect(Collectors.joining("\n"));
        var whole = text(line.reason());
        return whole.isEmpty() || cells.isEmpty() ? whole + cells : whole + "\n" + cells;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
