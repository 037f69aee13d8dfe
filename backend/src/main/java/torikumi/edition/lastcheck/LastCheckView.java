package torikumi.edition.lastcheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.edition.Edition;
import torikumi.round.Round;

/**
 * A last check as the API shows it.
 *
 * @param editionId the draft that goes round
 * @param superseded whether a later draft has gone round since: this one is not answered any more
 * @param counts of the answers that are shown
 * @param answers of all members for the secretariat, of their own seats for members; in the draft's order
 */
@Schema(name = "LastCheck")
public record LastCheckView(
        UUID id,
        UUID editionId,
        int editionNumber,
        UUID councilId,
        OfRound round,
        LocalDate dueOn,
        Instant dueAt,
        String message,
        Instant startedAt,
        String startedBy,
        boolean superseded,
        Counts counts,
        List<LastCheckAnswerView> answers,
        int version) {

    /** The round. */
    @Schema(name = "LastCheckRound")
    public record OfRound(UUID id, String name) {}

    /** How many said what. */
    @Schema(name = "LastCheckCounts")
    public record Counts(long noChange, long changes, long waiting) {

        static Counts of(List<LastCheckAnswerView> answers) {
            return new Counts(
                    answers.stream()
                            .filter(answer -> answer.answer() == Answer.NO_CHANGE)
                            .count(),
                    answers.stream()
                            .filter(answer -> answer.answer() == Answer.CHANGES)
                            .count(),
                    answers.stream().filter(answer -> answer.answer() == null).count());
        }
    }

    static LastCheckView of(
            LastCheck check, Edition edition, Round round, boolean superseded, List<LastCheckAnswerView> answers) {
        return new LastCheckView(
                check.id,
                check.editionId,
                edition.number,
                check.councilId,
                new OfRound(round.id, round.name),
                check.dueOn,
                check.dueAt(),
                check.message,
                check.startedAt,
                check.startedByName,
                superseded,
                Counts.of(answers),
                answers,
                check.shownVersion());
    }
}
