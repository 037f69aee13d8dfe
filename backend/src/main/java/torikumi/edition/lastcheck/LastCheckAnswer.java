package torikumi.edition.lastcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import torikumi.persistence.BaseEntity;

/** What one member says of a draft. */
@Entity
public class LastCheckAnswer extends BaseEntity {

    @Column(updatable = false)
    public UUID lastCheckId;

    @Column(updatable = false)
    public UUID memberId;

    /** As the draft prints it. */
    @Column(updatable = false)
    public String memberName;

    /** Place in the draft. */
    @Column(updatable = false)
    public int position;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private String comment = "";
    private Instant answeredAt;
    private String answeredByName;
    private boolean onBehalf;
    /** Whether it was kept from an earlier draft, in which the member's rows were the same. */
    private boolean kept;

    /** Those of several checks, in the drafts' order. */
    static List<LastCheckAnswer> of(Collection<UUID> lastCheckIds) {
        return lastCheckIds.isEmpty()
                ? List.of()
                : list("lastCheckId in ?1 order by lastCheckId, position, id", lastCheckIds);
    }

    /** A member's answer; empty when the draft has no such member. */
    static Optional<LastCheckAnswer> of(UUID lastCheckId, UUID memberId) {
        return find("lastCheckId = ?1 and memberId = ?2", lastCheckId, memberId).firstResultOptional();
    }

    /** Answers, or answers anew. */
    void answer(Answer said, String what, String byName, boolean forMember, Instant now) {
        answer = said;
        comment = what;
        answeredByName = byName;
        onBehalf = forMember;
        answeredAt = now;
        kept = false;
    }

    /** Takes over what was said of the same rows before. */
    void keep(LastCheckAnswer earlier) {
        answer = earlier.answer;
        comment = earlier.comment;
        answeredByName = earlier.answeredByName;
        onBehalf = earlier.onBehalf;
        answeredAt = earlier.answeredAt;
        kept = true;
    }

    public Answer getAnswer() {
        return answer;
    }

    public String getComment() {
        return comment;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public String getAnsweredByName() {
        return answeredByName;
    }

    public boolean isOnBehalf() {
        return onBehalf;
    }

    public boolean isKept() {
        return kept;
    }
}
