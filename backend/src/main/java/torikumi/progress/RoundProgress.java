package torikumi.progress;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.security.Role;
import torikumi.submission.CellStatus;
import torikumi.submission.EntryKind;
import torikumi.submission.SubmissionState;

/**
 * How far a round is: members down, themes across.
 *
 * @param revision grows with every change of what is shown; the stream of changes begins after it
 * @param rows in the table's order
 * @param columns counts of each theme and kind, over the members that take part
 */
@Schema(name = "RoundProgress")
public record RoundProgress(long revision, List<ThemeOf> themes, List<Row> rows, List<Column> columns, Totals totals) {

    /** A theme of the round. */
    @Schema(name = "ProgressTheme")
    public record ThemeOf(int number, String name) {}

    /** A member, with the name of its category in the round. */
    @Schema(name = "ProgressMember")
    public record MemberOf(UUID id, String name, String category) {}

    /** Somebody of the seat who writes or submits. */
    @Schema(name = "ProgressPerson")
    public record PersonOf(String name, Role role) {}

    /**
     * A colleague who was asked to write a part and has not answered.
     *
     * @param theme the theme's number; null for all
     */
    @Schema(name = "ProgressHandOver")
    public record AskedOf(
            String name, @Schema(nullable = true) Integer theme) {}

    /**
     * A cell.
     *
     * @param status what the member says of it
     * @param shown what the matrix shows: the submission's state goes before
     */
    @Schema(name = "ProgressCell")
    public record CellOf(int theme, EntryKind kind, CellStatus status, ProgressState shown, long entryCount) {}

    /**
     * A member's submission.
     *
     * @param dueExtended whether the due time is its own and not the round's
     * @param late whether the due time has passed while it is the member's turn
     * @param waitingFor whose turn it is
     * @param people who of the seat is asked
     * @param asked colleagues whom they asked in turn
     * @param counts its cells by what they show
     * @param lastActivityBy who; null when it was a step of the workflow
     */
    @Schema(name = "ProgressRow")
    public record Row(
            UUID submissionId,
            MemberOf member,
            SubmissionState state,
            OffsetDateTime dueAt,
            boolean dueExtended,
            boolean late,
            boolean notParticipating,
            WaitingFor waitingFor,
            List<PersonOf> people,
            List<AskedOf> asked,
            List<CellOf> cells,
            Map<ProgressState, Long> counts,
            Instant lastActivityAt,
            @Schema(nullable = true) String lastActivityBy,
            @Schema(nullable = true) Instant submittedAt,
            int lastVersion) {}

    /** The cells of one theme and kind by what they show. */
    @Schema(name = "ProgressColumn")
    public record Column(int theme, EntryKind kind, Map<ProgressState, Long> counts, long entryCount) {}

    /**
     * Counts of rows.
     *
     * @param states how many submissions are in each state, whether the member takes part or not
     * @param cells how many cells have each status
     * @param notParticipating how many members do not take part
     * @param late how many members are late
     * @param waiting how many submissions wait for whom
     */
    @Schema(name = "ProgressTotals")
    public record Totals(
            int submissions,
            Map<SubmissionState, Long> states,
            Map<CellStatus, Long> cells,
            long notParticipating,
            long late,
            Map<WaitingFor, Long> waiting) {}
}
