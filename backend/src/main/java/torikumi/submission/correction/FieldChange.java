package torikumi.submission.correction;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.entry.EntryContent;
import torikumi.submission.mention.TextDiff;

/**
 * What a correction made of a field.
 *
 * @param before empty where there was none
 * @param after empty where there is none any more
 */
@Schema(name = "FieldChange")
public record FieldChange(CorrectedField field, String before, String after) {

    // A slip is a few characters; more than that is the member's to write.
    private static final int MOST = 100;

    /** The fields that differ between two contents. */
    static List<FieldChange> between(EntryContent before, EntryContent after) {
        return Stream.of(
                        of(CorrectedField.DEPARTMENT, before.department(), after.department()),
                        of(CorrectedField.HEADING, before.heading(), after.heading()),
                        of(CorrectedField.TITLE, before.title(), after.title()),
                        of(CorrectedField.TEXT, before.text(), after.text()))
                .filter(change -> !change.before.equals(change.after))
                .toList();
    }

    /** Whether so little goes and comes that the sense is likely the same. */
    boolean looksMinor() {
        return TextDiff.edits(before, after) <= MOST;
    }

    private static FieldChange of(CorrectedField field, String before, String after) {
        return new FieldChange(field, before == null ? "" : before, after == null ? "" : after);
    }
}
