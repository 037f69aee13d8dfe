package torikumi.submission.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a figure says.
 *
 * @param label what the number is of; null when nobody knows
 * @param value with 万 and the like multiplied out
 * @param unit in one spelling: 人 for 名, か所 for ヶ所, % for ％
 * @param qualifier what bends its meaning: 約, 延べ, 以上; several with ・ between; null when nothing does
 * @param periodFrom the first day that it counts; null when it counts none
 * @param periodTo the last one
 * @param asOf the day that it stands for; null when none is said
 * @param dateText the words that the dates were read from; null when there are none
 * @param scope where it holds; null when it is not said
 * @param programId the programme that it is about; null for none
 * @param call which call for applications (第1次, 第2回公募); null for none
 * @param source the survey that it is taken from; null for none
 */
@Schema(name = "FigureSaying")
public record Saying(
        @Schema(nullable = true) String label,
        BigDecimal value,
        String unit,
        @Schema(nullable = true) String qualifier,
        @Schema(nullable = true) LocalDate periodFrom,
        @Schema(nullable = true) LocalDate periodTo,
        @Schema(nullable = true) LocalDate asOf,
        @Schema(nullable = true) String dateText,
        @Schema(nullable = true) FigureScope scope,
        @Schema(nullable = true) UUID programId,
        @Schema(nullable = true) String call,
        @Schema(nullable = true) String source) {

    public Saying {
        var plain = value.stripTrailingZeros();
        value = plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** The same under another label. */
    Saying labelled(String other) {
        return new Saying(
                other, value, unit, qualifier, periodFrom, periodTo, asOf, dateText, scope, programId, call, source);
    }

    /** The same at the time that is read. */
    Saying datedAs(Dating dating) {
        return dated(dating.from(), dating.to(), dating.asOf(), dating.words());
    }

    /** The same at another time. */
    Saying dated(LocalDate from, LocalDate to, LocalDate day, String words) {
        return new Saying(label, value, unit, qualifier, from, to, day, words, scope, programId, call, source);
    }

    /** The same about another programme. */
    public Saying about(UUID program) {
        return new Saying(
                label, value, unit, qualifier, periodFrom, periodTo, asOf, dateText, scope, program, call, source);
    }
}
