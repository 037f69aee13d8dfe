package torikumi.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.text.MessageFormat;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import torikumi.http.TimeSource;

/** Puts the history into words: actions, kinds of things, names of fields and what stands in them. */
final class AuditWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d[0-9:.]*(Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+|ja|en");

    /** Counters, ids, checksums and what is worked out from the rest say nothing to a reader. */
    private static final Set<String> LEFT_OUT = Set.of(
            "id",
            "version",
            "etag",
            "sha256",
            "sub",
            "actions",
            "placeholders",
            "documents",
            "warnings",
            "mine",
            "answerable",
            "editable",
            "updated_at",
            "fiscal_year",
            "start",
            "end",
            "copy_group",
            "carried_from",
            "index");

    private final ResourceBundle words;

    AuditWords(Locale language) {
        words = ResourceBundle.getBundle("audit", language, NO_FALLBACK);
    }

    /** Whether an action and a kind of things have words. */
    static boolean know(String action, String type) {
        var words = new AuditWords(Locale.JAPANESE).words;
        return words.containsKey("action_" + action) && words.containsKey("type_" + type);
    }

    /** Whether a field is told of. */
    static boolean isTold(String field) {
        return !LEFT_OUT.contains(field) && !field.endsWith("_id") && !field.endsWith("_ids");
    }

    /** A word by its whole key. */
    String word(String key) {
        return words.getString(key);
    }

    /** A word for a code; the code itself where there is none. */
    String word(String prefix, String code) {
        return words.containsKey(prefix + code) ? words.getString(prefix + code) : code;
    }

    /** The fields that an event changed, in the order in which they were recorded. */
    List<AuditChange> changes(String type, JsonNode before, JsonNode after) {
        var was = Objects.requireNonNullElse(before, NullNode.instance);
        var became = Objects.requireNonNullElse(after, NullNode.instance);
        var fields = new LinkedHashSet<String>();
        Stream.of(was, became).forEach(state -> state.fieldNames().forEachRemaining(fields::add));
        return fields.stream()
                .filter(AuditWords::isTold)
                .map(field -> new AuditChange(
                        field, word("field_", field), shown(type, was.path(field)), shown(type, became.path(field))))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private String shown(String type, JsonNode value) {
        if (value.isArray()) {
            return list(type, value);
        }
        if (value.isObject()) {
            return object(type, value);
        }
        if (value.isBoolean()) {
            return word(value.booleanValue() ? "yes" : "no");
        }
        return value.isNull() || value.isMissingNode() ? "" : text(type, value.asText());
    }

    private String text(String type, String value) {
        if (CODE.matcher(value).matches()) {
            var key = "value_" + type + "." + value;
            return words.containsKey(key) ? words.getString(key) : word("value_", value);
        }
        if (INSTANT.matcher(value).matches()) {
            return moment(value);
        }
        return ID.matcher(value).matches() ? "" : value;
    }

    private String list(String type, JsonNode values) {
        var all = StreamSupport.stream(values.spliterator(), false).toList();
        if (!all.isEmpty()
                && all.stream().allMatch(one -> ID.matcher(one.asText()).matches())) {
            return MessageFormat.format(word("things"), all.size());
        }
        return all.stream()
                .map(one -> shown(type, one))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String object(String type, JsonNode value) {
        var name = value.path("name");
        if (name.isTextual()) {
            return name.textValue();
        }
        return value.properties().stream()
                .filter(one -> isTold(one.getKey()))
                .map(one -> word("field_", one.getKey()) + ": " + shown(type, one.getValue()))
                .filter(one -> !one.endsWith(": "))
                .collect(Collectors.joining(" / "));
    }

    private static String moment(String value) {
        try {
            return MOMENT.format(OffsetDateTime.parse(value).atZoneSameInstant(TimeSource.ZONE));
        } catch (DateTimeParseException _) {
            // somebody typed it
            return value;
        }
    }
}
