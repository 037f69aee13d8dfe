package torikumi.submission.entry;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import torikumi.text.MatchKey;
import torikumi.text.Sha256;
import torikumi.text.TextRules;

/**
 * What an author writes in an entry: the part that its version counts.
 *
 * @param measures the round's copies of response measures
 */
public record EntryContent(
        String department, String heading, String title, String text, Marker marker, Set<UUID> measures) {

    /** Hexadecimal digits of a fingerprint: 128 bits are enough to tell contents apart. */
    private static final int HASH_LENGTH = 32;

    public EntryContent {
        department = optional(department);
        heading = optional(heading);
        title = optional(title);
        text = TextRules.withLineFeeds(text);
        marker = marker == null ? Marker.ITEM : marker;
        measures = Set.copyOf(measures);
    }

    /** A fingerprint: equal for equal contents. */
    public String hash() {
        return Sha256.hex(canonical().getBytes(StandardCharsets.UTF_8)).substring(0, HASH_LENGTH);
    }

    /** What searching compares: each field's folded spelling on a line of its own, so that no word spans two. */
    public String searchKey() {
        return Stream.of(department, heading, title, text)
                .filter(field -> field != null)
                .map(MatchKey::keyOf)
                .collect(Collectors.joining("\n"));
    }

    // The separator cannot stand in a field: control characters are refused.
    private String canonical() {
        return String.join("\u001f", or(department), or(heading), or(title), text, marker.name())
                + '\u001f'
                + new TreeSet<>(measures);
    }

    private static String or(String field) {
        return field == null ? "" : field;
    }

    private static String optional(String field) {
        return field == null || field.isEmpty() ? null : field;
    }
}
