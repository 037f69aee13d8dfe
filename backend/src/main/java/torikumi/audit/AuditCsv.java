package torikumi.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import torikumi.http.TimeSource;
import torikumi.text.Csv;

/** The history as a file that people open in a spreadsheet. */
final class AuditCsv {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final List<String> COLUMNS = List.of(
            "at",
            "by",
            "sub",
            "on_behalf_of",
            "action",
            "resource_type",
            "subject",
            "resource_id",
            "before",
            "after",
            "remote_address");

    private final ResourceBundle words;

    AuditCsv(Locale language) {
        words = ResourceBundle.getBundle("audit", language, NO_FALLBACK);
    }

    /** What the file begins with: the byte order mark and the names of the columns. */
    String head() {
        return Csv.BYTE_ORDER_MARK
                + Csv.line(COLUMNS.stream()
                        .map(column -> words.getString("column_" + column))
                        .toList());
    }

    /** One line of the file. */
    String line(AuditEventView event) {
        return Csv.line(List.of(
                TIME.format(event.at().atZone(TimeSource.ZONE)),
                event.by().name(),
                event.by().sub(),
                event.onBehalfOf() == null ? "" : text(event.onBehalfOf().name()),
                word("action_", event.action()),
                word("type_", event.resourceType()),
                text(event.subject()),
                event.resourceId(),
                json(event.before()),
                json(event.after()),
                text(event.remoteAddress())));
    }

    // A new action is shown by its own name rather than not at all.
    private String word(String prefix, String code) {
        return words.containsKey(prefix + code) ? words.getString(prefix + code) : code;
    }

    private static String json(JsonNode node) {
        return node == null ? "" : node.toString();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
