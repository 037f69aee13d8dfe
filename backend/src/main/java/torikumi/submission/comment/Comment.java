package torikumi.submission.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import torikumi.persistence.BaseEntity;

/** Something the reviewer says of a cell or an entry. */
@Entity
public class Comment extends BaseEntity {

    public UUID submissionId;
    public UUID cellId;
    /** Null when it is about the whole cell; the entry may be gone. */
    public UUID entryId;

    @Enumerated(EnumType.STRING)
    public Audience audience;

    public String text;
    public Instant madeAt;
    public String madeBy;
    public String madeByName;

    private Instant answeredAt;
    private Instant resolvedAt;
    private String resolvedByName;

    /** Notes that somebody answered: whoever settles it must have seen the answer. */
    void answered(Instant now) {
        answeredAt = now;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    /** Settles it, or takes that back; what is settled already keeps who did it. */
    void resolve(boolean resolved, String by, Instant now) {
        if (resolved == isResolved()) {
            return;
        }
        resolvedAt = resolved ? now : null;
        resolvedByName = resolved ? by : null;
    }

    public boolean isResolved() {
        return resolvedAt != null;
    }

    public Instant getResolvedAt() {
        return resolvedAt;
    }

    public String getResolvedByName() {
        return resolvedByName;
    }
}
