package torikumi.edition.lastcheck;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.text.PlainText;
import torikumi.text.TextRules;

/**
 * What a last check is started or changed with.
 *
 * @param dueOn the last day for answers
 * @param message shown to the members: what to look at
 * @param keepAnswers when starting: keep 修正なし of members whose rows are as they were in the last draft that went round
 */
@Schema(name = "LastCheckWrite")
@JsonIgnoreProperties({
    "id",
    "edition_id",
    "edition_number",
    "council_id",
    "round",
    "due_at",
    "started_at",
    "started_by",
    "superseded",
    "counts",
    "answers",
    "version"
})
public record LastCheckWrite(
        @NotNull LocalDate dueOn,

        @Schema(nullable = true) @PlainText(max = 2000, multiline = true)
        String message,

        boolean keepAnswers) {

    public LastCheckWrite {
        message = message == null ? "" : TextRules.withLineFeeds(message);
    }
}
