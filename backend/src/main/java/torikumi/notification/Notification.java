package torikumi.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import torikumi.persistence.BaseEntity;

/** A mail to one person. */
@Entity
public class Notification extends BaseEntity {

    /** About a day and a half of tries, at last one an hour. */
    static final int MOST_ATTEMPTS = 40;

    private static final int FAILURE_MAX = 500;

    /** What it tells of. */
    public enum Kind {
        /** What was handed in, when and by whom. */
        RECEIPT
    }

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public UUID councilId;
    public UUID submissionId;
    /** Of the frozen version that it is about. */
    public int number;

    public String name;
    public String address;
    /** {@code ja} or {@code en}. */
    public String language;

    public Instant createdAt;
    /** When to try; null when it was sent or given up. */
    public Instant dueAt;

    public int attempts;
    public Instant sentAt;
    /** Why the last try failed. */
    public String failure;

    /** It went out. */
    void sent(Instant now) {
        sentAt = now;
        dueAt = null;
        failure = null;
    }

    /** It did not; after too many tries it is left, to be seen in the table. */
    void failed(String why) {
        failure = why.length() > FAILURE_MAX ? why.substring(0, FAILURE_MAX) : why;
        if (attempts >= MOST_ATTEMPTS) {
            dueAt = null;
        }
    }
}
