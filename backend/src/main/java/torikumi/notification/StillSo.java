package torikumi.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import torikumi.edition.Edition;
import torikumi.edition.lastcheck.Unanswered;
import torikumi.round.Round;
import torikumi.round.RoundState;
import torikumi.security.Membership;
import torikumi.submission.Part;
import torikumi.submission.SubmissionState;

/**
 * Looks again at the moment of sending. A mail may have waited for hours behind a server that was away: nobody is
 * reminded of what is done, and nobody who has left is written to.
 */
final class StillSo {

    private StillSo() {}

    /** The code of why a notice need not be sent any more; empty when it is still so. */
    static Optional<String> whyNot(Notification notice, Instant now) {
        if (hasLeft(notice)) {
            return Optional.of("notice_person_left");
        }
        var so =
                switch (notice.kind) {
                    case WELCOME, RECEIPT, COMMENTED, ANSWERED, CORRECTED, OBJECTED, LAST_CHECK -> true;
                    case INVITATION -> round(notice).map(Round::getState).orElse(null) != RoundState.PUBLISHED;
                    case OPENING -> round(notice).map(Round::getState).orElse(null) == RoundState.OPEN;
                    case PUBLISHED ->
                        edition(notice).map(edition -> edition.current).orElse(false);
                    case LAST_CHECK_REMINDER -> isUnanswered(notice, now) && isLatest(notice);
                    case REMINDER, SUBMITTED, RETURNED, ACCEPTED, EXTENDED ->
                        Part.find(notice.submissionId)
                                .filter(part -> isSo(notice, part))
                                .isPresent();
                };
        return so ? Optional.empty() : Optional.of("notice_outdated");
    }

    private static boolean isSo(Notification notice, Part part) {
        var submission = part.submission();
        return switch (notice.kind) {
            case REMINDER -> Duty.isOpen(part) && sameDue(notice, part) && isLatest(notice);
            case SUBMITTED ->
                submission.getState() == SubmissionState.SUBMITTED && notice.number == submission.getLastVersion();
            case RETURNED ->
                submission.getState() == SubmissionState.RETURNED && notice.number == submission.getLastVersion();
            case ACCEPTED ->
                submission.getState() == SubmissionState.ACCEPTED
                        && notice.number.equals(submission.getAcceptedVersion());
            case EXTENDED -> Duty.isOpen(part) && sameDue(notice, part);
            case WELCOME,
                    INVITATION,
                    OPENING,
                    RECEIPT,
                    COMMENTED,
                    ANSWERED,
                    CORRECTED,
                    OBJECTED,
                    LAST_CHECK,
                    LAST_CHECK_REMINDER,
                    PUBLISHED -> true;
        };
    }

    // Another due day has reminders of its own.
    private static boolean sameDue(Notification notice, Part part) {
        var told = notice.facts.get(Placeholder.DUE.name());
        return told == null || told.equals(part.dueAt().toString());
    }

    private static boolean isUnanswered(Notification notice, Instant now) {
        return NoticeFacts.editionId(notice)
                .flatMap(id -> Unanswered.find(id, notice.memberId, LocalDate.ofInstant(now, Days.ZONE)))
                .filter(waiting ->
                        waiting.check().dueAt().toString().equals(notice.facts.get(Placeholder.CHECK_DUE.name())))
                .isPresent();
    }

    // After a day without a mail server one reminder is enough.
    private static boolean isLatest(Notification notice) {
        return Notification.count(
                        "kind = ?1 and roundId = ?2 and memberId = ?3 and lower(address) = lower(?4) and createdAt > ?5",
                        notice.kind,
                        notice.roundId,
                        notice.memberId,
                        notice.address,
                        notice.createdAt)
                == 0;
    }

    private static boolean hasLeft(Notification notice) {
        return notice.sub != null && Membership.count("sub = ?1 and councilId = ?2", notice.sub, notice.councilId) == 0;
    }

    private static Optional<Round> round(Notification notice) {
        return Round.findByIdOptional(notice.roundId);
    }

    private static Optional<Edition> edition(Notification notice) {
        return NoticeFacts.editionId(notice).flatMap(id -> Edition.<Edition>findByIdOptional(id));
    }
}
