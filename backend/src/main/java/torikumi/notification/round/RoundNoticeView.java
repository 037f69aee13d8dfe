package torikumi.notification.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a round speaks to its members.
 *
 * @param documentNumber 文書番号
 * @param sender 発信者
 * @param datedOn 日付
 * @param announceOpening whether opening the round tells its members
 * @param reminderDays days from the due day, negative before it
 * @param reminderHour hour of the day in Japan
 * @param version 0 until it is stored for the first time
 */
@Schema(name = "RoundNotificationSettings")
public record RoundNoticeView(
        UUID roundId,
        String documentNumber,
        String sender,
        @Schema(nullable = true) LocalDate datedOn,
        boolean announceOpening,
        List<Integer> reminderDays,
        int reminderHour,
        List<Letter> letters,
        int version) {

    /** A PDF that goes with the invitation. */
    @Schema(name = "RoundLetter")
    public record Letter(
            RoundLetter.Kind kind, String fileName, int size, Instant uploadedAt, String uploadedByName, int version) {

        static Letter of(RoundLetter letter) {
            return new Letter(
                    letter.kind,
                    letter.fileName,
                    letter.size,
                    letter.uploadedAt,
                    letter.uploadedByName,
                    letter.shownVersion());
        }
    }

    static RoundNoticeView of(RoundNotice notice) {
        return new RoundNoticeView(
                notice.roundId,
                notice.documentNumber,
                notice.sender,
                notice.datedOn,
                notice.announceOpening,
                notice.reminderDays,
                notice.reminderHour,
                RoundLetter.of(notice.roundId).stream().map(Letter::of).toList(),
                notice.shownCount());
    }
}
