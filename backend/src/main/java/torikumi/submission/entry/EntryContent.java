package torikumi.submission.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import torikumi.text.MatchKey;
import torikumi.text.TextRules;

/**
 * What an author writes in an entry: the part that its version counts.
 *
 * @param measures the round's copies of response measures
 */
public record EntryContent(
        String department, String heading, String title, String text, Marker marker, Set<UUID> measures) {

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
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(canonical().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
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
