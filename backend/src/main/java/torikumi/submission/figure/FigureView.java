package torikumi.submission.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.Fields;
import torikumi.submission.mention.MentionField;

/**
 * A figure as the API shows it; what is not known is absent.
 *
 * @param start first UTF-16 code unit of the field
 * @param end the unit after the last one
 * @param text the characters between
 * @param label what the number is of
 * @param qualifier what bends its meaning: 約, 延べ, 以上
 * @param dateText the words that the dates were read from
 * @param call which call for applications
 * @param source the survey that it is taken from
 * @param state only {@code DETECTED} may still be wrong: nobody has looked at it
 * @param doubts what is doubtful about it
 */
@Schema(name = "Figure")
public record FigureView(
        UUID id,
        MentionField field,
        int start,
        int end,
        String text,
        @JsonInclude(JsonInclude.Include.NON_NULL) String label,
        BigDecimal value,
        String unit,
        @JsonInclude(JsonInclude.Include.NON_NULL) String qualifier,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate periodFrom,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate periodTo,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate asOf,
        @JsonInclude(JsonInclude.Include.NON_NULL) String dateText,
        @JsonInclude(JsonInclude.Include.NON_NULL) FigureScope scope,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID programId,
        @JsonInclude(JsonInclude.Include.NON_NULL) String programName,
        @JsonInclude(JsonInclude.Include.NON_NULL) String call,
        @JsonInclude(JsonInclude.Include.NON_NULL) String source,
        FigureState state,
        List<FigureDoubt> doubts,
        int version) {

    /** A working figure. */
    public static FigureView of(FigureMark mark, Fields fields, CouncilNames names) {
        var program = mark.saying().programId();
        return of(
                mark,
                fields.of(mark.field()).substring(mark.start(), mark.end()),
                program == null ? null : names.nameOf(program));
    }

    /**
     * A figure with its words.
     *
     * @param text the characters that it stands in
     * @param programName its programme's name; null for none
     */
    public static FigureView of(FigureMark mark, String text, String programName) {
        var saying = mark.saying();
        return new FigureView(
                mark.id(),
                mark.field(),
                mark.start(),
                mark.end(),
                text,
                saying.label(),
                saying.value(),
                saying.unit(),
                saying.qualifier(),
                saying.periodFrom(),
                saying.periodTo(),
                saying.asOf(),
                saying.dateText(),
                saying.scope(),
                saying.programId(),
                programName,
                saying.call(),
                saying.source(),
                mark.state(),
                mark.doubts(),
                mark.version());
    }
}
