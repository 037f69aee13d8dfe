package torikumi.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import torikumi.http.Problem;
import torikumi.persistence.BaseEntity;

/** A notice to one address: what is to be told, and what became of it. */
@Entity
public class Notification extends BaseEntity {

    /** About a day and a half of tries, at last one an hour. */
    static final int MOST_ATTEMPTS = 40;

    private static final int FAILURE_MAX = 500;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    @Enumerated(EnumType.STRING)
    public NotificationKind kind;

    @Enumerated(EnumType.STRING)
    private NotificationState state = NotificationState.WAITING;

    public UUID councilId;
    public UUID roundId;
    public UUID memberId;
    public UUID submissionId;
    /** Of the frozen version that it is about. */
    public Integer number;

    /** The person; null for an address that several share. */
    public String sub;

    public String name;
    public String address;
    /** {@code ja} or {@code en}. */
    public String language;

    /** What it tells of, and whom: told once. */
    public String occasion;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> facts = Map.of();

    public boolean digest;
    /** The one whose mail carried this along. */
    public UUID carrierId;
    /** Who sent it by hand. */
    public String askedByName;

    public Instant createdAt;
    /** When to try; null when there is nothing more to try. */
    private Instant dueAt;

    private int attempts;
    private Instant sentAt;
    /** When somebody had it sent once more. */
    private Instant resentAt;

    private String failure;
    private String subject;
    private String body;

    /** By id; 404 when there is none. */
    static Notification byId(UUID id) {
        return Notification.<Notification>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** It and those that its mail carries along, itself first, as far as they wait. */
    static List<Notification> carriedBy(UUID id) {
        return list(
                "(id = ?1 or carrierId = ?1) and state = WAITING order by case when id = ?1 then 0 else 1 end, id", id);
    }

    /** A new one with the same to tell, to be sent at once. */
    Notification again(String byName, Instant now) {
        resentAt = now;
        var copy = new Notification();
        copy.kind = kind;
        copy.councilId = councilId;
        copy.roundId = roundId;
        copy.memberId = memberId;
        copy.submissionId = submissionId;
        copy.number = number;
        copy.sub = sub;
        copy.name = name;
        copy.address = address;
        copy.language = language;
        copy.facts = facts;
        copy.occasion = "again:" + copy.id;
        copy.askedByName = byName;
        copy.createdAt = now;
        copy.dueAt = now;
        return copy;
    }

    /** To be tried at once, and as often as a new one. */
    void retry(String byName, Instant now) {
        state = NotificationState.WAITING;
        askedByName = byName;
        carrierId = null;
        digest = false;
        attempts = 0;
        dueAt = now;
    }

    /** It went out with this text. */
    void sent(Wording text, Instant now) {
        remember(text);
        end(NotificationState.SENT);
        sentAt = now;
        failure = null;
    }

    /** It was not sent, because what it would have told is no longer so. */
    void notNeeded(String why) {
        end(NotificationState.NOT_NEEDED);
        failure = why;
    }

    /**
     * It could not be sent.
     *
     * @param forGood whether trying again cannot help
     */
    void failed(Wording text, String why, boolean forGood, Instant now) {
        remember(text);
        failure = why.length() > FAILURE_MAX ? why.substring(0, FAILURE_MAX) : why;
        if (forGood || attempts >= MOST_ATTEMPTS) {
            end(NotificationState.GIVEN_UP);
        } else if (carrierId == null) {
            dueAt = now.plus(waitAfter(attempts));
        }
    }

    /** How long to wait after so many tries: twice as long each time. */
    static Duration waitAfter(int attempts) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.clamp(attempts - 1L, 0, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private void remember(Wording text) {
        if (text != null) {
            subject = text.subject();
            body = text.body();
        }
    }

    private void end(NotificationState end) {
        state = end;
        dueAt = null;
    }

    public NotificationState getState() {
        return state;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public int getAttempts() {
        return attempts;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public Instant getResentAt() {
        return resentAt;
    }

    /** Why the last try failed, or why it was not needed. */
    public String getFailure() {
        return failure;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }
}
