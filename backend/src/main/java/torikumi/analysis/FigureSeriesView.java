package torikumi.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.EntryKind;
import torikumi.submission.figure.FigureScope;
import torikumi.submission.figure.FigureState;
import torikumi.submission.mention.MentionField;

/**
 * One figure over the years: published numbers of the same label, unit, scope, programme and call.
 *
 * @param label what the numbers are of, as it was written last
 * @param call which call for applications, such as 第1次
 * @param fiscalYears of how many rounds
 * @param points in order of time; several members may each have their own
 */
@Schema(name = "FigureSeries")
public record FigureSeriesView(
        String label,
        String unit,
        @Schema(nullable = true) FigureScope scope,
        @Schema(nullable = true) OfProgram program,
        @Schema(nullable = true) String call,
        int fiscalYears,
        List<Point> points) {

    /** The programme, as it is called now. */
    @Schema(name = "FigureSeriesProgram")
    public record OfProgram(UUID id, String name) {}

    /** The member that stated a number. */
    @Schema(name = "FigureSeriesMember")
    public record OfMember(UUID id, String name) {}

    /**
     * One number.
     *
     * @param fiscalYear of the round that published it
     * @param on the day that it is drawn at: its as-of date, else the end of its period, else the round's
     * @param dateText the words that its dates were read from
     * @param state only {@code DETECTED} may still be wrong: nobody has looked at it
     * @param sentence where it stands
     * @param start first UTF-16 code unit of the number in the sentence
     * @param end the unit after its last one
     */
    @Schema(name = "FigureSeriesPoint")
    public record Point(
            UUID figureId,
            UUID editionId,
            UUID entryId,
            String roundName,
            int fiscalYear,
            OfMember member,
            int theme,
            EntryKind kind,
            BigDecimal value,
            @Schema(nullable = true) String qualifier,
            LocalDate on,
            @Schema(nullable = true) LocalDate periodFrom,
            @Schema(nullable = true) LocalDate periodTo,
            @Schema(nullable = true) LocalDate asOf,
            @Schema(nullable = true) String dateText,
            @Schema(nullable = true) String source,
            FigureState state,
            MentionField field,
            String sentence,
            int start,
            int end) {}
}
