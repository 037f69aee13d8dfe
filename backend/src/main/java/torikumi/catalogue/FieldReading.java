package torikumi.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import torikumi.text.TextRules;

/** Makes of a foreign value one that may be stored: plain text within its length, a day, an address of the web. */
final class FieldReading {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("yyyy/M/d");
    private static final Pattern BREAKS = Pattern.compile("(?i)<br\\s*/?>|</p>|</li>|</div>|</h[1-6]>|</tr>");
    // Bounded: a file may hold a megabyte of "<".
    private static final Pattern TAGS = Pattern.compile("<[/!a-zA-Z][^<>]{0,2000}>");
    /** Nothing longer is looked at: it would be cut anyway. */
    private static final int RAW_MAX = 100_000;

    private final Map<String, String> fields = new LinkedHashMap<>();

    /** Adds a value; one that is empty or cannot be stored is left out. */
    FieldReading with(ProposedField field, String raw) {
        read(field, raw).ifPresent(value -> fields.put(field.code(), value));
        return this;
    }

    Map<String, String> fields() {
        return fields;
    }

    private static Optional<String> read(ProposedField field, String raw) {
        if (raw == null || raw.isBlank()) {
            return Optional.empty();
        }
        if (field.isDay()) {
            return day(raw.strip()).map(LocalDate::toString);
        }
        var text = plain(raw.length() > RAW_MAX ? raw.substring(0, RAW_MAX) : raw);
        if (field.isAddress()) {
            return Optional.of(text).filter(ProposedField::isWebAddress);
        }
        var value = field.multiline ? text : text.replace('\n', ' ');
        return Optional.of(shortened(value, field.max)).filter(some -> !some.isEmpty());
    }

    /** A day as these catalogues write it: with a time in UTC, as ISO 8601 or with slashes. */
    static Optional<LocalDate> day(String text) {
        try {
            if (text.length() > 10) {
                return Optional.of(
                        OffsetDateTime.parse(text).atZoneSameInstant(JAPAN).toLocalDate());
            }
            return Optional.of(text.indexOf('/') < 0 ? LocalDate.parse(text) : LocalDate.parse(text, SLASHES));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    // Details come as HTML; what is shown here is text alone.
    private static String plain(String raw) {
        var text = TAGS.matcher(BREAKS.matcher(raw).replaceAll("\n")).replaceAll("");
        text = text.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        var kept = new StringBuilder();
        TextRules.withLineFeeds(text)
                .codePoints()
                .filter(FieldReading::storable)
                .forEach(kept::appendCodePoint);
        return lines(kept.toString(), "\n");
    }

    /** What stands between the separators, one a line. */
    static String lines(String text, String separators) {
        return Arrays.stream(text.split("[" + separators + "]"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static boolean storable(int codePoint) {
        var type = Character.getType(codePoint);
        return codePoint == '\n' || type != Character.CONTROL && type != Character.SURROGATE;
    }

    private static String shortened(String text, int max) {
        return TextRules.length(text) <= max ? text : text.substring(0, text.offsetByCodePoints(0, max - 1)) + "…";
    }
}
