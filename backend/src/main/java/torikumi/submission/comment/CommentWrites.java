package torikumi.submission.comment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.EntryKind;
import torikumi.text.PlainText;

/** What comments are asked with. */
final class CommentWrites {

    static final int TEXT_MAX = 2000;

    private CommentWrites() {}

    /**
     * A new comment.
     *
     * @param id the new comment's, of the caller's making, so that it may be sent again when the answer was lost
     * @param theme the theme's number in the round
     * @param entryId an entry of that cell; the whole cell when absent
     */
    @Schema(name = "CommentCreate")
    public record Create(
            @Schema(nullable = true) UUID id,
            @NotNull Integer theme,
            @NotNull EntryKind kind,
            @Schema(nullable = true) UUID entryId,
            @NotNull Audience audience,

            @NotBlank @PlainText(max = TEXT_MAX, multiline = true)
            String text) {}

    /** Whether a comment is settled. */
    @Schema(name = "CommentUpdate")
    @JsonIgnoreProperties({
        "id",
        "submission_id",
        "theme",
        "kind",
        "entry_id",
        "entry_gone",
        "audience",
        "text",
        "made_at",
        "made_by_name",
        "answers",
        "resolved_at",
        "resolved_by_name",
        "version"
    })
    public record Update(@NotNull Boolean resolved) {}

    /**
     * An answer.
     *
     * @param id the new answer's, of the caller's making, so that it may be sent again when the answer to it was lost
     */
    @Schema(name = "CommentAnswerCreate")
    public record Answer(
            @Schema(nullable = true) UUID id,

            @NotBlank @PlainText(max = TEXT_MAX, multiline = true)
            String text) {}
}
