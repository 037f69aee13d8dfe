package torikumi.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import torikumi.http.TimeSource;
import torikumi.text.Csv;

/** The history as a file that people open in a spreadsheet. */
final class AuditCsv {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
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
            "remote_address",
            "changes");

    private final AuditWords words;

    AuditCsv(AuditWords words) {
        this.words = words;
    }

    /** What the file begins with: the byte order mark and the names of the columns. */
    String head() {
        return Csv.BYTE_ORDER_MARK
                + Csv.line(COLUMNS.stream()
                        .map(column -> words.word("column_" + column))
                        .toList());
    }

    /** One line of the file. */
    String line(AuditEventView event) {
        return Csv.line(List.of(
                TIME.format(event.at().atZone(TimeSource.ZONE)),
                event.by().name(),
                event.by().sub(),
                event.onBehalfOf() == null ? "" : text(event.onBehalfOf().name()),
                words.word("action_", event.action()),
                words.word("type_", event.resourceType()),
                text(event.subject()),
                event.resourceId(),
                json(event.before()),
                json(event.after()),
                text(event.remoteAddress()),
                changes(event)));
    }

    private static String changes(AuditEventView event) {
        return event.changes().stream()
                .map(change -> change.label() + ": " + change.before() + " → " + change.after())
                .collect(Collectors.joining("\n"));
    }

    private static String json(JsonNode node) {
        return node == null ? "" : node.toString();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
