package torikumi.notification;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import torikumi.notification.round.RoundNotice;
import torikumi.round.Round;
import torikumi.submission.Part;

/**
 * Puts the reminders whose turn has come into the outbox, for those who still have something to do. Asked again and
 * again: what is there already is not put twice, and each is looked at once more when it is sent.
 */
@ApplicationScoped
public class Reminders {

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Puts what is due; gives how many are new. */
    @Transactional
    public int put() {
        var now = clock.instant();
        var plans = new HashMap<UUID, RoundNotice>();
        var slots = new HashMap<Part, ReminderSlot>();
        for (var part : unfinished()) {
            var plan = plans.computeIfAbsent(part.round().id, _ -> RoundNotice.of(part.round()));
            slot(part, plan, now).ifPresent(slot -> slots.put(part, slot));
        }
        return outbox.remind(slots, part -> part.submission().memberId, Reminders::notice);
    }

    private static Optional<ReminderSlot> slot(Part part, RoundNotice plan, Instant now) {
        if (!Duty.isOpen(part)) {
            return Optional.empty();
        }
        return ReminderSlot.at(
                now, Duty.dueOn(part), plan.reminderDays, plan.reminderHour, plan.remindersSince(Duty.since(part)));
    }

    private static Outbox.Notice notice(Part part, ReminderSlot slot) {
        return new Outbox.Notice(
                NotificationKind.REMINDER,
                About.part(part),
                part.submission().id + ":" + slot.due() + ":" + slot.days(),
                Map.of(Placeholder.DUE, part.dueAt().toString()),
                Outbox.JAPANESE,
                null);
    }

    /** The parts of all rounds that members still work on. */
    private static List<Part> unfinished() {
        return Panache.getEntityManager().createQuery("""
                        select new torikumi.submission.Part(s, r, m, r.editorsMaySubmit) from Submission s
                        join Round r on r.id = s.roundId
                        join RoundMember m on m.id = s.roundMemberId
                        join Council c on c.id = s.councilId
                        where not s.notParticipating and (s.state = RETURNED or s.state = DRAFT and r.state = OPEN)
                        order by s.id
                        """, Part.class).getResultList();
    }

    /** The parts of one round, as a manual reminder reads them. */
    static List<Part> of(Round round) {
        return Panache.getEntityManager()
                .createQuery("""
                        select new torikumi.submission.Part(s, r, m, r.editorsMaySubmit) from Submission s
                        join Round r on r.id = s.roundId
                        join RoundMember m on m.id = s.roundMemberId
                        join Council c on c.id = s.councilId
                        where r.id = :round order by m.categoryPosition, m.position, m.id
                        """, Part.class)
                .setParameter("round", round.id)
                .getResultList();
    }
}
