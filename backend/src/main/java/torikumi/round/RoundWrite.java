package torikumi.round;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.council.ColorMode;
import torikumi.http.Problem;
import torikumi.text.PlainText;
import torikumi.text.TextRules;

/**
 * What a round is prepared with or changed to. A wording left out stays as it is; in a new round that is the council's
 * (instructions: the previous round's). Read-only fields of the representation are passed over.
 */
@JsonIgnoreProperties({
    "id",
    "fiscal_year_text",
    "state",
    "opened_at",
    "closed_at",
    "published_at",
    "themes",
    "actions",
    "version"
})
public record RoundWrite(
        @NotNull UUID councilId,
        @NotNull @Min(1989) @Max(2200) Integer fiscalYear,

        @Schema(description = "Left out: the fiscal year, 令和7年度") @Pattern(regexp = NOT_BLANK) @PlainText(max = 200)
        String name,

        @NotNull LocalDate periodFrom,
        LocalDate periodTo,

        @Schema(description = "The period as it is printed; left out: made from the dates") @PlainText(max = 200)
        String periodText,

        @PlainText(max = 20000, multiline = true) String instructions,
        @NotNull LocalDate dueOn,
        LocalDate asOf,
        @Pattern(regexp = NOT_BLANK) @PlainText(max = 200) String title,
        @PlainText(max = 2000, multiline = true) String caption,
        @PlainText(max = 500, multiline = true) String legend,
        @PlainText(max = 100) String themeHeading,
        @PlainText(max = 100) String measureHeading,
        @PlainText(max = 100) String memberHeading,
        @Pattern(regexp = NOT_BLANK) @PlainText(max = 200) String initiativeLabel,
        @Pattern(regexp = NOT_BLANK) @PlainText(max = 200) String challengeLabel,
        @Pattern(regexp = NOT_BLANK) @PlainText(max = 200) String initiativeNothingText,
        @Pattern(regexp = NOT_BLANK) @PlainText(max = 200) String challengeNothingText,
        @PlainText(max = 200) String absentWording,
        ColorMode colorMode,
        Boolean editorsMaySubmit,
        Boolean lastEditorMaySubmit,
        DraftReaders draftReaders,

        @Schema(
                description =
                        "For a new round: another round of the council, from which everything is taken that is not"
                                + " sent, and what it leaves out too")
        UUID copyFrom) {

    private static final String NOT_BLANK = "(?s).*\\S.*";

    /**
     * Writes everything but the council and the fiscal year onto a round.
     *
     * @throws Problem 422 {@code period_order} when the period ends before it begins
     */
    void applyTo(Round round) {
        if (periodTo != null && periodTo.isBefore(periodFrom)) {
            throw Problem.invalid("/period_to", "period_order");
        }
        round.name = or(name, round.name);
        round.periodFrom = periodFrom;
        round.periodTo = periodTo;
        round.periodText = or(periodText, PeriodText.of(periodFrom, periodTo));
        round.instructions = lines(instructions, round.instructions);
        round.dueOn = dueOn;
        round.asOf = asOf;
        round.title = or(title, round.title);
        round.caption = lines(caption, round.caption);
        round.legend = lines(legend, round.legend);
        round.themeHeading = or(themeHeading, round.themeHeading);
        round.measureHeading = or(measureHeading, round.measureHeading);
        round.memberHeading = or(memberHeading, round.memberHeading);
        round.initiativeLabel = or(initiativeLabel, round.initiativeLabel);
        round.challengeLabel = or(challengeLabel, round.challengeLabel);
        round.initiativeNothingText = or(initiativeNothingText, round.initiativeNothingText);
        round.challengeNothingText = or(challengeNothingText, round.challengeNothingText);
        round.absentWording = absentWording;
        round.colorMode = or(colorMode, round.colorMode);
        round.editorsMaySubmit = or(editorsMaySubmit, round.editorsMaySubmit);
        round.lastEditorMaySubmit = or(lastEditorMaySubmit, round.lastEditorMaySubmit);
        round.draftReaders = or(draftReaders, round.draftReaders);
    }

    private static <T> T or(T sent, T otherwise) {
        return sent == null ? otherwise : sent;
    }

    private static String lines(String sent, String otherwise) {
        return sent == null ? otherwise : TextRules.withLineFeeds(sent);
    }
}
