package torikumi.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A hand-over as the API shows it.
 *
 * @param roundName for those who are asked in several rounds
 * @param memberName for those who are asked by several seats
 * @param theme the theme's number in the round; null for all themes
 * @param department null for whichever
 * @param assigneeHasAccount whether the colleague can sign in and answer; else the approver notes the answer
 * @param mine whether the caller was asked
 * @param answerable whether the caller may answer it, for themselves or for the colleague
 */
@Schema(name = "HandOver")
public record HandOverView(
        UUID id,
        UUID submissionId,
        String roundName,
        String memberName,
        @Schema(nullable = true) Integer theme,
        @Schema(nullable = true) String department,
        String assigneeName,
        boolean assigneeHasAccount,
        boolean mine,
        boolean answerable,
        @Schema(nullable = true) LocalDate dueOn,
        @Schema(nullable = true) String note,
        HandOverState state,
        @Schema(nullable = true) String answerNote,
        @Schema(nullable = true) Instant answeredAt,
        @Schema(nullable = true) String answeredByName,
        Instant askedAt,
        String askedByName,
        int version) {

    static HandOverView of(HandOverRow row, String caller, boolean manages) {
        var handOver = row.handOver();
        var mine = caller.equals(handOver.assigneeSub);
        return new HandOverView(
                handOver.id,
                handOver.submissionId,
                row.roundName(),
                row.memberName(),
                handOver.theme,
                handOver.department,
                handOver.assigneeName,
                handOver.assigneeSub != null,
                mine,
                mine || manages,
                handOver.dueOn,
                handOver.note,
                handOver.getState(),
                handOver.getAnswerNote(),
                handOver.getAnsweredAt(),
                handOver.getAnsweredByName(),
                handOver.askedAt,
                handOver.askedByName,
                handOver.shownVersion());
    }
}
