package torikumi.masters;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a file beside what is stored.
 *
 * @param line its number among the lines that hold anything, the heading being 1
 * @param id of the stored row; null for a new one
 * @param name as the file has it
 * @param errors why the line cannot be written, or why it is left alone
 */
@Schema(name = "MasterFileRow")
public record MasterRow(
        int line,
        Status status,
        @Schema(nullable = true) UUID id,
        String name,
        List<Change> changes,
        List<Fault> errors) {

    /** What applying would do with a line. */
    @Schema(name = "MasterFileStatus")
    public enum Status {
        NEW,
        CHANGED,
        UNCHANGED,
        /** Left alone: what it names is there already, under another line or merged into another row. */
        KNOWN,
        INVALID
    }

    /**
     * One value that would change.
     *
     * @param column as the API calls it
     * @param heading as the file calls it
     */
    @Schema(name = "MasterFileChange")
    public record Change(String column, String heading, String before, String after) {}

    /** What is wrong with a line. */
    @Schema(name = "MasterFileFault")
    public record Fault(String column, String heading, String code, String message) {}

    /** A line as it was read: its values by column code. */
    record Line(int number, Map<String, String> values) {

        String value(String column) {
            return values.getOrDefault(column, "").strip();
        }
    }
}
