package torikumi.submission.entry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.text.PlainText;
import torikumi.text.TextRules;

/**
 * What an entry is replaced with. The representation of a GET may be sent back: what is read-only in it is passed over,
 * and its place changes by a move alone.
 *
 * @param responseMeasureIds ids of response measures of the entry's theme; as they are when absent
 */
@Schema(name = "EntryUpdate")
@JsonIgnoreProperties({
    "id",
    "lineage_id",
    "submission_id",
    "edition_id",
    "member",
    "round",
    "theme",
    "kind",
    "after",
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
public record EntryUpdate(
        @Schema(nullable = true) @PlainText(max = EntryCreate.DEPARTMENT_MAX)
        String department,

        @Schema(nullable = true) @PlainText String heading,
        @Schema(nullable = true) @PlainText String title,

        @NotBlank @PlainText(max = TextRules.TEXT_MAX, multiline = true)
        String text,

        @Schema(nullable = true) Marker marker,
        @Schema(nullable = true) List<UUID> responseMeasureIds) {}
