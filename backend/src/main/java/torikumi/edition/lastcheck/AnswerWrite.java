package torikumi.edition.lastcheck;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.http.Problem;
import torikumi.text.PlainText;
import torikumi.text.TextRules;

/**
 * A member's answer to a last check.
 *
 * @param comment what has to change and where; needed with CHANGES
 */
@Schema(name = "LastCheckAnswerWrite")
@JsonIgnoreProperties({"member", "answered_at", "answered_by", "on_behalf", "kept", "actions", "version"})
public record AnswerWrite(
        @NotNull Answer answer,

        @Schema(nullable = true) @PlainText(max = 4000, multiline = true)
        String comment) {

    public AnswerWrite {
        comment = comment == null ? "" : TextRules.withLineFeeds(comment).strip();
    }

    void refuseUnexplained() {
        if (answer == Answer.CHANGES && comment.isEmpty()) {
            throw Problem.invalid("/comment", "last_check_comment_required");
        }
    }
}
