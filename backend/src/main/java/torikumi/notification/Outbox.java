package torikumi.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import torikumi.http.TimeSource;
import torikumi.persistence.Ids;
import torikumi.persistence.JsonColumns;

/**
 * Where notices are put, in the transaction of what they tell of: neither is there without the other. The same
 * occasion is taken once, whoever brings it how often.
 */
@ApplicationScoped
public class Outbox {

    static final String JAPANESE = "ja";

    // In the morning, before the first reminders of the day.
    private static final LocalTime DIGEST_AT = LocalTime.of(8, 0);

    private static final String PUT = """
            insert into notification (id, kind, state, council_id, round_id, member_id, submission_id, number, sub, name,
                address, language, occasion, facts, digest, asked_by_name, created_at, due_at)
            values (:id, :kind, 'WAITING', :council, :round, :member, :submission, :number, :sub, :name,
                :address, :language, :occasion, cast(:facts as jsonb), :digest, :askedBy, :now, :due)
            on conflict (occasion) do nothing
            """;

    @Inject
    Clock clock;

    @Inject
    Event<Queued> queued;

    /** There is something to send; heard once its transaction has succeeded. */
    record Queued() {}

    /**
     * A notice that is the same for all its recipients.
     *
     * @param key what it tells of; with the kind and the address it makes the occasion
     * @param language for those who chose none
     * @param askedByName who sends it by hand; null when it is sent by itself
     */
    record Notice(
            NotificationKind kind,
            About about,
            String key,
            Map<Placeholder, String> facts,
            String language,
            String askedByName) {

        Notice(NotificationKind kind, About about, String key) {
            this(kind, about, key, Map.of(), JAPANESE, null);
        }
    }

    /** Puts a notice there for everybody; gives how many are new. */
    int put(Notice notice, Collection<Recipient> recipients) {
        var now = clock.instant();
        var added = 0;
        for (var recipient : recipients) {
            added += put(notice, recipient, now);
        }
        if (added > 0) {
            wake();
        }
        return added;
    }

    /**
     * Puts reminders there for the people of seats; gives how many are new.
     *
     * @param slots what is due of each
     * @param memberOf the seat that is reminded
     */
    <T> int remind(Map<T, ReminderSlot> slots, Function<T, UUID> memberOf, BiFunction<T, ReminderSlot, Notice> notice) {
        if (slots.isEmpty()) {
            return 0;
        }
        var recipients = Recipient.ofSeats(slots.keySet().stream().map(memberOf).toList()).stream()
                .collect(Collectors.groupingBy(Recipient::memberId));
        return slots.entrySet().stream()
                .mapToInt(one -> put(
                        notice.apply(one.getKey(), one.getValue()),
                        recipients.getOrDefault(memberOf.apply(one.getKey()), List.of())))
                .sum();
    }

    /** Something that was there already is to be sent now. */
    void wake() {
        queued.fire(new Queued());
    }

    private static int put(Notice notice, Recipient to, Instant now) {
        // What is sent by hand is wanted now.
        var digest = to.digest() && notice.kind.isDigestible() && notice.askedByName == null;
        var about = notice.about;
        return Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery(PUT)
                .setParameter("id", Ids.next())
                .setParameter("kind", notice.kind.name())
                .setParameter("council", about.councilId())
                .setParameter("round", about.roundId(), StandardBasicTypes.UUID)
                .setParameter("member", member(about, to), StandardBasicTypes.UUID)
                .setParameter("submission", about.submissionId(), StandardBasicTypes.UUID)
                .setParameter("number", about.number(), StandardBasicTypes.INTEGER)
                .setParameter("sub", to.sub(), StandardBasicTypes.STRING)
                .setParameter("name", to.name())
                .setParameter("address", to.address())
                .setParameter("language", to.language() != null ? to.language() : notice.language)
                .setParameter("occasion", notice.kind + ":" + notice.key + ":" + to.key())
                .setParameter("facts", json(notice.facts))
                .setParameter("digest", digest)
                .setParameter("askedBy", notice.askedByName, StandardBasicTypes.STRING)
                .setParameter("now", now)
                .setParameter("due", digest ? nextDigest(now) : now)
                .executeUpdate();
    }

    private static UUID member(About about, Recipient to) {
        return about.memberId() != null ? about.memberId() : to.memberId();
    }

    /** The next moment at which digests go out. */
    static Instant nextDigest(Instant now) {
        var today = LocalDate.ofInstant(now, TimeSource.ZONE).atTime(DIGEST_AT).atZone(TimeSource.ZONE);
        return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
    }

    private static String json(Map<Placeholder, String> facts) {
        try {
            return JsonColumns.MAPPER.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
