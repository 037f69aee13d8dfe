package torikumi.submission.entry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.EntryKind;
import torikumi.text.PlainText;
import torikumi.text.TextRules;

/**
 * A new entry.
 *
 * @param theme the theme's number in the round
 * @param responseMeasureIds ids of response measures of that theme, as {@code GET /rounds/{id}} gives them
 * @param after the entry to stand behind; at the end of the cell when absent
 */
@Schema(name = "EntryCreate")
@JsonIgnoreProperties({
    "id",
    "lineage_id",
    "submission_id",
    "edition_id",
    "member",
    "round",
    "response_measures",
    "mentions",
    "figures",
    "figures",
    "version",
    "etag",
    "updated_at",
    "updated_by",
    "carried_from",
    "unconfirmed",
    "copy_group",
    "merged_lineage_ids"
})
public record EntryCreate(
        @NotNull Integer theme,
        @NotNull EntryKind kind,

        @Schema(nullable = true) @PlainText(max = EntryCreate.DEPARTMENT_MAX)
        String department,

        @Schema(nullable = true) @PlainText String heading,
        @Schema(nullable = true) @PlainText String title,

        @NotBlank @PlainText(max = TextRules.TEXT_MAX, multiline = true)
        String text,

        @Schema(nullable = true) Marker marker,
        @Schema(nullable = true) List<UUID> responseMeasureIds,
        @Schema(nullable = true) UUID after) {

    /** The longest name of a department (課), in code points. */
    public static final int DEPARTMENT_MAX = 200;
}
