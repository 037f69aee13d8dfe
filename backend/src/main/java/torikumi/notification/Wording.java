package torikumi.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail's text with placeholders. People edit it, so it is no template language: nothing in it is ever executed, and a
 * value that looks like a placeholder stays as it is.
 */
public record Wording(String subject, String body) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)}");

    /** Fills it in. A line whose placeholders all have nothing to say is left out. */
    public Wording filled(Map<Placeholder, String> values) {
        var lines = new ArrayList<String>();
        for (var line : body.split("\n", -1)) {
            if (!saysNothing(line, values)) {
                lines.add(fill(line, values));
            }
        }
        var oneLine = fill(subject, values).replaceAll("\\s*\\R\\s*", " ").strip();
        return new Wording(oneLine, String.join("\n", lines).strip() + "\n");
    }

    /** The words in braces that name nothing a kind of notice knows. */
    public static List<String> unknown(String text, NotificationKind kind) {
        var known = kind.placeholders().stream().map(Placeholder::key).toList();
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !known.contains(name))
                .distinct()
                .toList();
    }

    private static boolean saysNothing(String line, Map<Placeholder, String> values) {
        var named = PLACEHOLDER.matcher(line).results().toList();
        return !named.isEmpty()
                && named.stream()
                        .allMatch(found -> value(found.group(1), values).isBlank());
    }

    private static String fill(String text, Map<Placeholder, String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values)));
    }

    private static String value(String name, Map<Placeholder, String> values) {
        for (var value : values.entrySet()) {
            if (value.getKey().key().equals(name)) {
                return value.getValue() == null ? "" : value.getValue();
            }
        }
        return "";
    }
}
