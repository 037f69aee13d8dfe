package torikumi.submission.correction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.entry.EntryContent;
import torikumi.submission.entry.EntryCreate;
import torikumi.text.PlainText;
import torikumi.text.TextRules;

/** What corrections are asked with. */
final class CorrectionWrites {

    static final int REASON_MAX = 2000;
    static final int MOST = 500;

    private CorrectionWrites() {}

    /**
     * Slips to correct, in however many parts of the round.
     *
     * @param reason the one that each member is shown
     */
    @Schema(name = "MinorCorrectionsCreate")
    public record Create(
            @NotBlank @PlainText(max = REASON_MAX, multiline = true)
            String reason,

            @NotEmpty @Size(max = MOST) List<@Valid @NotNull Correction> corrections) {}

    /**
     * An entry to correct; a field that is absent stays.
     *
     * @param version the entry's version that was read
     */
    @Schema(name = "EntryCorrection")
    public record Correction(
            @NotNull UUID entryId,
            @NotNull Integer version,

            @Schema(nullable = true) @PlainText(max = EntryCreate.DEPARTMENT_MAX)
            String department,

            @Schema(nullable = true) @PlainText String heading,
            @Schema(nullable = true) @PlainText String title,

            @Schema(nullable = true) @PlainText(max = TextRules.TEXT_MAX, multiline = true)
            String text) {

        EntryContent applied(EntryContent old) {
            return new EntryContent(
                    department == null ? old.department() : department,
                    heading == null ? old.heading() : heading,
                    title == null ? old.title() : title,
                    text == null ? old.text() : text,
                    old.marker(),
                    old.measures());
        }
    }

    /** What the member says of its list. */
    @Schema(name = "MinorCorrectionAnswers")
    public record Answers(@NotEmpty @Size(max = MOST) List<@Valid @NotNull Answer> answers) {}

    /**
     * What the member says of a correction.
     *
     * @param state {@code CHECKED}, {@code OBJECTED}, or {@code OPEN} to take that back
     * @param note needed for an objection: what is wrong
     */
    @Schema(name = "MinorCorrectionAnswer")
    public record Answer(
            @NotNull UUID id,
            @NotNull CorrectionState state,

            @Schema(nullable = true) @PlainText(max = REASON_MAX, multiline = true)
            String note) {}
}
