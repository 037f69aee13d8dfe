package torikumi.submission.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.http.TimeSource;
import torikumi.round.Round;
import torikumi.round.RoundState;
import torikumi.submission.Block;
import torikumi.submission.CellStatus;
import torikumi.submission.EntryKind;
import torikumi.submission.Part;
import torikumi.submission.SubmissionState;

/**
 * A submission as the API shows it.
 *
 * @param dueAt the last moment for the member, its own or the round's
 * @param dueExtended whether it is its own
 * @param dueReason why the secretariat gave it its own
 * @param returnReason why corrections were asked for; null when none are
 * @param reply what the member answers to that
 * @param onBehalfReason why the secretariat is writing for the member at present; null when it is not
 * @param lastVersion the number of the last frozen version; 0 before the first
 * @param acceptedVersion the version that editions take
 * @param decidedOn 決裁日: the day on which the member approved it in its own house, as noted at handing in
 * @param decisionNote what was noted of that approval
 * @param cells in the table's order
 * @param actions what the caller may do, or what stands in the way
 */
@Schema(name = "Submission")
public record SubmissionView(
        UUID id,
        RoundOf round,
        MemberOf member,
        SubmissionState state,
        OffsetDateTime dueAt,
        boolean dueExtended,
        @Schema(nullable = true) String dueReason,
        @Schema(nullable = true) String returnReason,
        @Schema(nullable = true) String reply,
        boolean notParticipating,
        @Schema(nullable = true) String notParticipatingReason,
        @Schema(nullable = true) String onBehalfReason,
        int lastVersion,
        @Schema(nullable = true) Integer acceptedVersion,
        @Schema(nullable = true) Instant submittedAt,
        @Schema(nullable = true) LocalDate decidedOn,
        @Schema(nullable = true) String decisionNote,
        List<CellView> cells,
        List<Action> actions,
        int version) {

    /** The round of a submission. */
    @Schema(name = "SubmissionRound")
    public record RoundOf(UUID id, String name, int fiscalYear, RoundState state, UUID councilId, LocalDate dueOn) {

        static RoundOf of(Round round) {
            return new RoundOf(round.id, round.name, round.fiscalYear, round.getState(), round.councilId, round.dueOn);
        }
    }

    /** The member of a submission, by its stable id and its name in the round. */
    @Schema(name = "SubmissionMember")
    public record MemberOf(UUID id, String name) {

        static MemberOf of(Part part) {
            return new MemberOf(part.submission().memberId, part.member().name);
        }
    }

    /**
     * A cell.
     *
     * @param theme the theme's number in the round
     * @param declaredByName who declared that there is nothing to report
     * @param returned whether a correction was asked for here
     * @param reply what the member answers to that
     * @param editable whether the caller may write here now
     * @param changedSinceLastVersion whether its content differs from the version before the present content
     */
    @Schema(name = "Cell")
    public record CellView(
            int theme,
            EntryKind kind,
            CellStatus status,
            long entryCount,
            boolean nothingToReport,
            @Schema(nullable = true) String declaredByName,
            @Schema(nullable = true) Instant declaredAt,
            boolean completed,
            boolean returned,
            @Schema(nullable = true) String returnReason,
            @Schema(nullable = true) String reply,
            boolean editable,
            boolean changedSinceLastVersion,
            int version) {

        static CellView of(CellRow row, boolean editable, boolean changed) {
            var cell = row.cell();
            return new CellView(
                    cell.theme,
                    cell.kind,
                    row.status(),
                    row.entries(),
                    cell.isNothingToReport(),
                    cell.getDeclaredByName(),
                    cell.getDeclaredAt(),
                    cell.completed,
                    cell.isReturned(),
                    cell.getReturnReason(),
                    cell.getReply(),
                    editable,
                    changed,
                    cell.shownVersion());
        }
    }

    /**
     * Something the caller may do, now or when what blocks it is gone.
     *
     * @param name {@code edit submit withdraw return accept reopen edit_on_behalf extend explain_on_behalf comment
     *     correct}
     * @param warnings what to look at first; does not block
     */
    @Schema(name = "SubmissionAction")
    public record Action(String name, boolean allowed, List<Block.View> blockers, List<Block.View> warnings) {}

    static SubmissionView of(Part part, List<CellView> cells, List<Action> actions) {
        var submission = part.submission();
        return new SubmissionView(
                submission.id,
                RoundOf.of(part.round()),
                MemberOf.of(part),
                submission.getState(),
                inJapan(part.dueAt()),
                submission.dueAt != null,
                submission.getDueReason(),
                submission.getReturnReason(),
                submission.getReply(),
                submission.notParticipating,
                submission.getNotParticipatingReason(),
                submission.getOnBehalfReason(),
                submission.getLastVersion(),
                submission.getAcceptedVersion(),
                submission.getSubmittedAt(),
                submission.getDecidedOn(),
                submission.getDecisionNote(),
                cells,
                actions,
                submission.shownVersion());
    }

    static OffsetDateTime inJapan(Instant instant) {
        return instant.atZone(TimeSource.ZONE).toOffsetDateTime();
    }
}
