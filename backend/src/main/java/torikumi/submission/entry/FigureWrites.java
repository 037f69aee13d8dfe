package torikumi.submission.entry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.http.Problem;
import torikumi.submission.figure.FigureScope;
import torikumi.submission.figure.FigureState;
import torikumi.submission.figure.Saying;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.MentionField;
import torikumi.text.PlainText;

/** What figures are made and decided with. */
final class FigureWrites {

    private static final int LABEL_MAX = 200;
    private static final int WORD_MAX = 40;

    private FigureWrites() {}

    /**
     * A figure that a person marks.
     *
     * @param start first UTF-16 code unit of the field
     * @param end the unit after the last one
     * @param text the characters between, as the caller sees them; refused when they are others by now
     */
    @Schema(name = "FigureCreate")
    @JsonIgnoreProperties({"id", "program_name", "state", "doubts", "version"})
    public record Create(
            @NotNull MentionField field,
            @NotNull Integer start,
            @NotNull Integer end,

            @Schema(nullable = true) String text,

            @Schema(nullable = true) @PlainText(max = LABEL_MAX)
            String label,

            @NotNull BigDecimal value,
            @NotNull @PlainText(max = WORD_MAX) String unit,

            @Schema(nullable = true) @PlainText(max = WORD_MAX)
            String qualifier,

            @Schema(nullable = true) LocalDate periodFrom,
            @Schema(nullable = true) LocalDate periodTo,
            @Schema(nullable = true) LocalDate asOf,

            @Schema(nullable = true) @PlainText(max = LABEL_MAX)
            String dateText,

            @Schema(nullable = true) FigureScope scope,
            @Schema(nullable = true) UUID programId,

            @Schema(nullable = true) @PlainText(max = WORD_MAX)
            String call,

            @Schema(nullable = true) @PlainText(max = LABEL_MAX)
            String source) {

        Saying saying(CouncilNames names) {
            return checked(
                    new Saying(
                            label,
                            value,
                            unit,
                            qualifier,
                            periodFrom,
                            periodTo,
                            asOf,
                            dateText,
                            scope,
                            programId,
                            call,
                            source),
                    null,
                    names);
        }
    }

    /**
     * A decision, with a correction of what the figure says where there is a value.
     *
     * @param state {@code CONFIRMED} or {@code DISMISSED}; {@code DETECTED} takes a decision back
     * @param value together with all the others; when absent, the figure says what it said
     */
    @Schema(name = "FigureUpdate")
    @JsonIgnoreProperties({"id", "field", "start", "end", "text", "program_name", "doubts", "version"})
    public record Update(
            @NotNull FigureState state,

            @Schema(nullable = true) @PlainText(max = LABEL_MAX)
            String label,

            @Schema(nullable = true) BigDecimal value,

            @Schema(nullable = true) @PlainText(max = WORD_MAX)
            String unit,

            @Schema(nullable = true) @PlainText(max = WORD_MAX)
            String qualifier,

            @Schema(nullable = true) LocalDate periodFrom,
            @Schema(nullable = true) LocalDate periodTo,
            @Schema(nullable = true) LocalDate asOf,

            @Schema(nullable = true) @PlainText(max = LABEL_MAX)
            String dateText,

            @Schema(nullable = true) FigureScope scope,
            @Schema(nullable = true) UUID programId,

            @Schema(nullable = true) @PlainText(max = WORD_MAX)
            String call,

            @Schema(nullable = true) @PlainText(max = LABEL_MAX)
            String source) {

        Saying saying(Saying old, CouncilNames names) {
            if (value == null) {
                return old;
            }
            return checked(
                    new Saying(
                            label,
                            value,
                            unit == null ? old.unit() : unit,
                            qualifier,
                            periodFrom,
                            periodTo,
                            asOf,
                            dateText,
                            scope,
                            programId,
                            call,
                            source),
                    old.programId(),
                    names);
        }
    }

    private static Saying checked(Saying saying, UUID known, CouncilNames names) {
        if (saying.periodFrom() != null
                && saying.periodTo() != null
                && saying.periodTo().isBefore(saying.periodFrom())) {
            throw Problem.invalid("/period_to", "figure_period_reversed");
        }
        var program = saying.programId();
        if (program != null && !program.equals(known) && !names.byProgram().containsKey(program)) {
            throw Problem.invalid("/program_id", "program_unknown");
        }
        return saying;
    }
}
