package torikumi.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import torikumi.http.TimeSource;

/**
 * A moment at which members are reminded.
 *
 * @param due the day on which something is due
 * @param days from that day, negative before it
 */
record ReminderSlot(LocalDate due, int days, Instant at) {

    /** A server that was away for a weekend still sends what was meant for it; after that it would only annoy. */
    static final Duration CATCH_UP = Duration.ofDays(3);

    /**
     * The one whose turn it is.
     *
     * @param plan days from the due day
     * @param hour of the day in Japan
     * @param since moments before this are not caught up
     */
    static Optional<ReminderSlot> at(Instant now, LocalDate due, List<Integer> plan, int hour, Instant since) {
        return plan.stream()
                .map(days -> new ReminderSlot(due, days, moment(due, days, hour)))
                .filter(slot -> !slot.at.isAfter(now) && !slot.at.isBefore(since))
                .max(Comparator.comparing(ReminderSlot::at))
                .filter(slot -> now.isBefore(slot.at.plus(CATCH_UP)));
    }

    private static Instant moment(LocalDate due, int days, int hour) {
        return due.plusDays(days).atTime(hour, 0).atZone(TimeSource.ZONE).toInstant();
    }
}
