package torikumi.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import torikumi.edition.lastcheck.Unanswered;
import torikumi.notification.round.RoundNotice;

/**
 * Puts the reminders of the last check into the outbox for the seats that have not answered: on the days before the
 * last one that the round's plan names, and on the last one. Asked again and again like {@link Reminders}.
 */
@ApplicationScoped
public class LastCheckReminders {

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Puts what is due; gives how many are new. */
    @Transactional
    public int put() {
        var now = clock.instant();
        var plans = new HashMap<UUID, RoundNotice>();
        var slots = new HashMap<Unanswered, ReminderSlot>();
        for (var waiting : Unanswered.all(LocalDate.ofInstant(now, Days.ZONE))) {
            var plan = plans.computeIfAbsent(waiting.round().id, _ -> RoundNotice.of(waiting.round()));
            slot(waiting, plan, now).ifPresent(slot -> slots.put(waiting, slot));
        }
        return outbox.remind(slots, Unanswered::memberId, LastCheckReminders::notice);
    }

    private static Optional<ReminderSlot> slot(Unanswered waiting, RoundNotice plan, Instant now) {
        var since = plan.remindersSince(waiting.check().startedAt);
        return ReminderSlot.at(now, waiting.check().dueOn, days(plan), plan.reminderHour, since);
    }

    // After the last day a member cannot answer any more. Who wants no reminders by themselves gets none here either.
    private static List<Integer> days(RoundNotice plan) {
        return plan.reminderDays.isEmpty()
                ? List.of()
                : Stream.concat(plan.reminderDays.stream().filter(day -> day < 0), Stream.of(0))
                        .toList();
    }

    private static Outbox.Notice notice(Unanswered waiting, ReminderSlot slot) {
        return new Outbox.Notice(
                NotificationKind.LAST_CHECK_REMINDER,
                about(waiting),
                "%s:%s:%s:%d".formatted(waiting.check().id, waiting.memberId(), slot.due(), slot.days()),
                facts(waiting),
                Outbox.JAPANESE,
                null);
    }

    static About about(Unanswered waiting) {
        return About.seat(waiting.round(), waiting.memberId());
    }

    /** What its mail tells of, and what has to be the same when it is sent. */
    static Map<Placeholder, String> facts(Unanswered waiting) {
        return Map.of(
                Placeholder.EDITION, waiting.check().editionId.toString(),
                Placeholder.CHECK_DUE, waiting.check().dueAt().toString(),
                Placeholder.TEXT, waiting.check().message);
    }
}
