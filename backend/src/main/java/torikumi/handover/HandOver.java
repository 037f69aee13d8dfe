package torikumi.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import torikumi.persistence.BaseEntity;

/** 依頼: a part of a submission that a colleague was asked to write. */
@Entity
public class HandOver extends BaseEntity {

    public UUID submissionId;
    /** The theme's number in the round; null for all themes. */
    public Integer theme;
    /** As entries spell it; null for whichever. */
    public String department;
    /** The colleague's subject; null for one without an account. */
    public String assigneeSub;

    public String assigneeName;
    public LocalDate dueOn;
    public String note;
    public Instant askedAt;
    public String askedByName;

    @Enumerated(EnumType.STRING)
    private HandOverState state = HandOverState.ASKED;

    private String answerNote;
    private Instant answeredAt;
    private String answeredByName;

    /** Takes the colleague's answer, or takes it back ({@link HandOverState#ASKED}). */
    void answer(HandOverState to, String text, String by, Instant now) {
        state = to;
        var open = to == HandOverState.ASKED;
        answerNote = open ? null : text;
        answeredByName = open ? null : by;
        answeredAt = open ? null : now;
    }

    public HandOverState getState() {
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
