package torikumi.submission.correction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import torikumi.persistence.BaseEntity;
import torikumi.submission.EntryKind;

/** A slip that the secretariat corrected in an entry. */
@Entity
public class MinorCorrection extends BaseEntity {

    public UUID roundId;
    public UUID submissionId;
    public UUID entryId;
    /** The theme's number in the round, where the entry stood. */
    public int theme;

    @Enumerated(EnumType.STRING)
    public EntryKind kind;

    /** The version of the submission that holds it. */
    public int number;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<FieldChange> changes;

    public String reason;
    public Instant correctedAt;
    public String correctedBy;
    public String correctedByName;

    @Enumerated(EnumType.STRING)
    private CorrectionState state = CorrectionState.OPEN;

    private String answerNote;
    private Instant answeredAt;
    private String answeredByName;

    /** Takes what the member says of it. */
    void answer(CorrectionState to, String note, String by, Instant now) {
        var open = to == CorrectionState.OPEN;
        state = to;
        answerNote = open ? null : note;
        answeredAt = open ? null : now;
        answeredByName = open ? null : by;
    }

    public CorrectionState getState() {
        return state;
    }

    public String getAnswerNote() {
        return answerNote;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public String getAnsweredByName() {
        return answeredByName;
    }
}
