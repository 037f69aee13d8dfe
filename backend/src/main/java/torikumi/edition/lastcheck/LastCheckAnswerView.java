package torikumi.edition.lastcheck;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.round.RoundActionView;

/**
 * A member's answer as the API shows it.
 *
 * @param answer null while nobody has answered
 * @param onBehalf whether the secretariat recorded it for the member (代理入力)
 * @param kept whether it was given to an earlier draft, in which this member's rows were the same
 * @param actions {@code answer}: whether the caller may answer, or what blocks it
 */
@Schema(name = "LastCheckAnswer")
public record LastCheckAnswerView(
        OfMember member,
        @Schema(nullable = true) Answer answer,
        String comment,
        @Schema(nullable = true) Instant answeredAt,
        @Schema(nullable = true) String answeredBy,
        boolean onBehalf,
        boolean kept,
        List<RoundActionView> actions,
        int version) {

    /** The member, named as in the draft. */
    @Schema(name = "LastCheckMember")
    public record OfMember(UUID id, String name) {}

    static LastCheckAnswerView of(LastCheckAnswer answer, List<RoundActionView> actions) {
        return new LastCheckAnswerView(
                new OfMember(answer.memberId, answer.memberName),
                answer.getAnswer(),
                answer.getComment(),
                answer.getAnsweredAt(),
                answer.getAnsweredByName(),
                answer.isOnBehalf(),
                answer.isKept(),
                actions,
                answer.shownVersion());
    }
}
