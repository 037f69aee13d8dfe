package torikumi.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import torikumi.persistence.BaseEntity;
import torikumi.security.Role;

/** 招待: somebody was asked to take a role, whether they have an account or not. */
@Entity
public class Invitation extends BaseEntity {

    /** How far it is. */
    public enum State {
        /** Not carried out yet. */
        WAITING,
        /** A mail with the link to the password page went out. */
        SENT,
        /** They had a complete account: the role was given, and no password is to be set. */
        GRANTED,
        /** They have signed in since. Never stored: the person's last visit says it. */
        ACCEPTED
    }

    public UUID councilId;
    /** The seat; null for a secretariat. */
    public UUID memberId;

    @Enumerated(EnumType.STRING)
    public Role role;

    public String name;
    public String email;
    /** {@code ja} or {@code en}. */
    public String language;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    /** The account's subject, once there is one. */
    public String sub;

    public Instant invitedAt;
    public String invitedByName;
    private Instant sentAt;
    private Instant dueAt;
    private int attempts;
    /** Code of why the last try failed. */
    private String failure;

    public State getState() {
        return state;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public String getFailure() {
        return failure;
    }

    /** To be carried out (again). */
    void queue(Instant now) {
        state = State.WAITING;
        dueAt = now;
        attempts = 0;
        failure = null;
    }

    /** It is done. */
    void done(State reached, Instant now) {
        state = reached;
        sentAt = now;
        dueAt = null;
        failure = null;
    }

    /** The last try failed; when to try again was settled when it was claimed. */
    void failed(Failure why) {
        failure = why.code();
        if (why.isFinal() || attempts >= Failure.MOST_ATTEMPTS) {
            dueAt = null;
        }
    }
}
