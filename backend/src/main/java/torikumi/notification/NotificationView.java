package torikumi.notification;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.http.Messages;

/**
 * A notice to one address, and what became of it.
 *
 * @param memberName whose seat it is about; null when it is about none
 * @param dueAt when it is tried next; null when there is nothing more to try
 * @param attempts how often it was tried
 * @param resentAt when somebody had it sent once more
 * @param failure what the mail server or the line said at the last try, or why it was not needed
 * @param digest whether it waits for the daily digest of its address
 * @param askedByName who sent it by hand; null when it was sent by itself
 * @param subject what was sent; null before the first try
 * @param body what was sent; only where one is read
 */
@Schema(name = "Notification")
public record NotificationView(
        UUID id,
        NotificationKind kind,
        NotificationState state,
        UUID councilId,
        @Schema(nullable = true) UUID roundId,
        @Schema(nullable = true) UUID memberId,
        @Schema(nullable = true) String memberName,
        @Schema(nullable = true) UUID submissionId,
        String name,
        String address,
        String language,
        boolean digest,
        @Schema(nullable = true) String askedByName,
        Instant createdAt,
        @Schema(nullable = true) Instant dueAt,
        int attempts,
        @Schema(nullable = true) Instant sentAt,
        @Schema(nullable = true) Instant resentAt,
        @Schema(nullable = true) String failure,
        @Schema(nullable = true) String subject,
        @Schema(nullable = true) String body,
        int version) {

    static NotificationView of(Notification notice, String memberName, boolean whole, Locale language) {
        return new NotificationView(
                notice.id,
                notice.kind,
                notice.getState(),
                notice.councilId,
                notice.roundId,
                notice.memberId,
                memberName,
                notice.submissionId,
                notice.name,
                notice.address,
                notice.language,
                notice.digest,
                notice.askedByName,
                notice.createdAt,
                notice.getDueAt(),
                notice.getAttempts(),
                notice.getSentAt(),
                notice.getResentAt(),
                notice.getState() == NotificationState.NOT_NEEDED
                        ? Messages.text(language, notice.getFailure())
                        : notice.getFailure(),
                notice.getSubject(),
                whole ? notice.getBody() : null,
                notice.shownVersion());
    }
}
