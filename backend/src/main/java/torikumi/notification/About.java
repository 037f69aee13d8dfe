package torikumi.notification;

import java.util.UUID;
import torikumi.round.Round;
import torikumi.submission.Part;

/**
 * What a notice is about; all but the council may be null.
 *
 * @param number of the frozen version
 */
record About(UUID councilId, UUID roundId, UUID memberId, UUID submissionId, Integer number) {

    static About part(Part part) {
        var submission = part.submission();
        return new About(
                submission.councilId,
                submission.roundId,
                submission.memberId,
                submission.id,
                submission.getLastVersion());
    }

    static About seat(Round round, UUID memberId) {
        return new About(round.councilId, round.id, memberId, null, null);
    }

    /** The same, about another seat. */
    About of(UUID otherMemberId) {
        return new About(councilId, roundId, otherMemberId, submissionId, number);
    }
}
