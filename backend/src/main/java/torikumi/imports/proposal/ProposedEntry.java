package torikumi.imports.proposal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.entry.Marker;

/**
 * One entry as it would be written.
 *
 * @param department the 課 of its group, or null
 * @param heading its ○ heading, or null
 * @param title its title, or null
 * @param text its text, with line breaks
 * @param marker {@code ITEM}, or {@code NONE} for a line without a bullet
 * @param runs bold and linked stretches of title and text
 */
public record ProposedEntry(
        @Schema(nullable = true) String department,
        @Schema(nullable = true) String heading,
        @Schema(nullable = true) String title,
        String text,
        Marker marker,
        List<Run> runs) {

    /** Copies the runs. */
    public ProposedEntry {
        runs = List.copyOf(runs);
    }
}
