package torikumi.submission.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.EntryKind;
import torikumi.submission.RoundFrame;
import torikumi.submission.entry.EntryRevision;
import torikumi.submission.entry.EntryView;
import torikumi.submission.entry.Marker;

/**
 * One line of the history.
 *
 * @param by who did it
 * @param entryId the entry, also one that was deleted since; null for what was done to a cell or the whole
 * @param entryVersion the entry's version afterwards: what a restore names
 * @param theme the theme's number in the round; null for the whole
 * @param before what the entry was; null when there was none
 * @param after what the entry was then; null when it was deleted
 * @param cell what was said of the cell
 * @param reason why, or what was answered
 * @param returned the single cells that corrections were asked for
 * @param number the number of the version that was handed in
 */
@Schema(name = "Revision")
public record RevisionView(
        UUID id,
        Instant at,
        HistoryAction action,
        EntryView.Writer by,
        @Schema(nullable = true) UUID entryId,
        @Schema(nullable = true) Integer entryVersion,
        @Schema(nullable = true) Integer theme,
        @Schema(nullable = true) EntryKind kind,
        @Schema(nullable = true) Text before,
        @Schema(nullable = true) Text after,
        @Schema(nullable = true) Said cell,
        @Schema(nullable = true) String reason,
        List<Returned> returned,
        @Schema(nullable = true) Integer number) {

    /**
     * What an author had written, and where.
     *
     * @param responseMeasures their names
     */
    @Schema(name = "RevisionText")
    public record Text(
            int theme,
            EntryKind kind,
            @Schema(nullable = true) String department,
            @Schema(nullable = true) String heading,
            @Schema(nullable = true) String title,
            String text,
            Marker marker,
            List<String> responseMeasures) {

        static Text of(EntryRevision.Content content, RoundFrame frame) {
            return content == null
                    ? null
                    : new Text(
                            content.theme(),
                            content.kind(),
                            content.department(),
                            content.heading(),
                            content.title(),
                            content.text(),
                            content.marker(),
                            frame.measures(content.measures()).stream()
                                    .map(RoundFrame.Measure::name)
                                    .toList());
        }
    }

    /** What was said of a cell. */
    @Schema(name = "RevisionCell")
    public record Said(boolean nothingToReport, boolean completed) {

        static Said of(JsonNode event) {
            return new Said(
                    event.path("nothing_to_report").asBoolean(),
                    event.path("completed").asBoolean());
        }
    }

    /** A cell that a correction was asked for. */
    @Schema(name = "RevisionReturn")
    public record Returned(
            int theme,
            EntryKind kind,
            @Schema(nullable = true) String reason) {}
}
