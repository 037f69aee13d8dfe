package torikumi.masters;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a file would change, or has changed.
 *
 * @param digest names this comparison: send it back to apply what was shown, and nothing else
 * @param missing names of stored rows that the file leaves out; they stay as they are
 */
@Schema(name = "MasterFile")
public record MasterFileView(
        MasterPart part, Counts counts, List<MasterRow> rows, List<String> missing, String digest) {

    /** How many lines of each kind. */
    @Schema(name = "MasterFileCounts")
    public record Counts(long added, long changed, long unchanged, long known, long invalid) {

        static Counts of(List<MasterRow> rows) {
            return new Counts(
                    count(rows, MasterRow.Status.NEW),
                    count(rows, MasterRow.Status.CHANGED),
                    count(rows, MasterRow.Status.UNCHANGED),
                    count(rows, MasterRow.Status.KNOWN),
                    count(rows, MasterRow.Status.INVALID));
        }

        private static long count(List<MasterRow> rows, MasterRow.Status status) {
            return rows.stream().filter(row -> row.status() == status).count();
        }
    }
}
