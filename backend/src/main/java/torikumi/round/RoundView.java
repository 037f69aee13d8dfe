package torikumi.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.council.ColorMode;

/**
 * A round as the API shows it.
 *
 * @param editorsMaySubmit whether editors hand in, or approvers alone
 * @param lastEditorMaySubmit whether whoever wrote last in a part may hand it in
 * @param draftReaders who reads a draft edition before publication
 * @param themes what was copied in on opening; empty before
 * @param actions what the caller may do with the round; empty for all but the council's secretariat
 */
@Schema(name = "Round")
public record RoundView(
        UUID id,
        UUID councilId,
        int fiscalYear,
        String fiscalYearText,
        String name,
        RoundState state,
        LocalDate periodFrom,
        @Schema(nullable = true) LocalDate periodTo,
        String periodText,
        String instructions,
        LocalDate dueOn,
        @Schema(nullable = true) LocalDate asOf,
        String title,
        String caption,
        String legend,
        String themeHeading,
        String measureHeading,
        String memberHeading,
        String initiativeLabel,
        String challengeLabel,
        String initiativeNothingText,
        String challengeNothingText,
        @Schema(nullable = true) String absentWording,
        ColorMode colorMode,
        boolean editorsMaySubmit,
        boolean lastEditorMaySubmit,
        DraftReaders draftReaders,
        @Schema(nullable = true) Instant openedAt,
        @Schema(nullable = true) Instant closedAt,
        @Schema(nullable = true) Instant publishedAt,
        List<Theme> themes,
        List<RoundActionView> actions,
        int version) {

    /**
     * A theme of the round.
     *
     * @param themeId the theme it was copied from, stable across rounds
     */
    @Schema(name = "RoundTheme")
    public record Theme(int number, String name, UUID themeId, List<ResponseMeasure> responseMeasures) {}

    /**
     * A response measure of the round.
     *
     * @param id the response measure it was copied from, stable across rounds
     */
    @Schema(name = "RoundResponseMeasure")
    public record ResponseMeasure(UUID id, int position, String name) {}

    public static RoundView of(Round round, List<Theme> themes, List<RoundActionView> actions) {
        return new RoundView(
                round.id,
                round.councilId,
                round.fiscalYear,
                round.fiscalYearText(),
                round.name,
                round.getState(),
                round.periodFrom,
                round.periodTo,
                round.periodText,
                round.instructions,
                round.dueOn,
                round.asOf,
                round.title,
                round.caption,
                round.legend,
                round.themeHeading,
                round.measureHeading,
                round.memberHeading,
                round.initiativeLabel,
                round.challengeLabel,
                round.initiativeNothingText,
                round.challengeNothingText,
                round.absentWording,
                round.colorMode,
                round.editorsMaySubmit,
                round.lastEditorMaySubmit,
                round.draftReaders,
                round.getOpenedAt(),
                round.getClosedAt(),
                round.getPublishedAt(),
                themes,
                actions,
                round.shownVersion());
    }
}
