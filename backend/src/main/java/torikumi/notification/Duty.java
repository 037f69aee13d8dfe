package torikumi.notification;

import java.time.Instant;
import java.time.LocalDate;
import torikumi.http.TimeSource;
import torikumi.round.RoundState;
import torikumi.submission.Part;
import torikumi.submission.SubmissionState;

/** Whether a member still has something to do in a round, and until when. */
final class Duty {

    private Duty() {}

    /** Whether it has: it takes part, and has not handed in, or has to correct. */
    static boolean isOpen(Part part) {
        if (part.submission().notParticipating) {
            return false;
        }
        return switch (part.submission().getState()) {
            case DRAFT -> part.round().getState() == RoundState.OPEN;
            case RETURNED -> part.round().getState() != RoundState.PREPARING;
            case SUBMITTED, ACCEPTED -> false;
        };
    }

    /** Since when it is as it is: what was to remind of before need not be caught up. */
    static Instant since(Part part) {
        var opened = part.round().getOpenedAt();
        var changed = part.submission().updatedAt;
        return opened == null || changed.isAfter(opened) ? changed : opened;
    }

    /** The day in Japan on which it is due. */
    static LocalDate dueOn(Part part) {
        return LocalDate.ofInstant(part.dueAt(), TimeSource.ZONE);
    }

    /** Whether corrections are what it has to do. */
    static boolean isCorrection(Part part) {
        return part.submission().getState() == SubmissionState.RETURNED;
    }
}
