package torikumi.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import torikumi.persistence.BaseEntity;

/** One member's part of one round. Its state moves by the methods of its steps alone. */
@Entity
public class Submission extends BaseEntity {

    public UUID roundId;
    public UUID roundMemberId;
    /** The member that the round's copy was made from: rights hang on it. */
    public UUID memberId;

    public UUID councilId;
    /** Its own due time, over the round's; null when the round's holds. */
    public Instant dueAt;
    /** Why; null when the round's holds or corrections set it. */
    private String dueReason;
    /** 不参加: a mark, not a state. */
    public boolean notParticipating;
    /** Why; may be unknown. */
    private String notParticipatingReason;

    public Instant updatedAt;

    @Enumerated(EnumType.STRING)
    private SubmissionState state = SubmissionState.DRAFT;

    @Enumerated(EnumType.STRING)
    private SubmissionState stateBeforeSubmit;

    private String returnReason;
    private boolean returnedWhole;
    /** What the member answers to the corrections as a whole; shown to the reviewer, never printed. */
    private String reply;

    private String onBehalfReason;
    private int lastVersion;
    private Integer acceptedVersion;
    private Instant submittedAt;
    private String submittedBy;
    private Instant acceptedAt;
    private LocalDate decidedOn;
    private String decisionNote;

    /** An empty part of a round that opens. */
    public static Submission of(UUID councilId, UUID roundId, UUID roundMemberId, UUID memberId, Instant now) {
        var submission = new Submission();
        submission.councilId = councilId;
        submission.roundId = roundId;
        submission.roundMemberId = roundMemberId;
        submission.memberId = memberId;
        submission.updatedAt = now;
        return submission;
    }

    /** Hands the part in; the content is frozen as version {@link #getLastVersion()}. */
    public void submit(String by, Instant now) {
        require(Step.SUBMIT);
        stateBeforeSubmit = state;
        state = SubmissionState.SUBMITTED;
        lastVersion++;
        submittedBy = by;
        onBehalfReason = null;
        submittedAt = now;
        updatedAt = now;
    }

    /** Notes when (決裁日) and how the member approved it in its own house; both may be unknown. */
    public void noteDecision(LocalDate on, String note) {
        decidedOn = on;
        decisionNote = note;
    }

    /** Takes it back to where it was before it was handed in; the frozen version stays in the history. */
    public void withdraw(Instant now) {
        require(Step.WITHDRAW);
        state = stateBeforeSubmit;
        updatedAt = now;
    }

    /** Asks for corrections (修正依頼) until {@code due}, of everything or of the cells that are marked. */
    public void sendBack(String reason, boolean whole, Instant due, Instant now) {
        require(state == SubmissionState.ACCEPTED ? Step.REOPEN : Step.RETURN);
        state = SubmissionState.RETURNED;
        returnReason = reason;
        returnedWhole = whole;
        reply = null;
        dueAt = due;
        dueReason = null;
        updatedAt = now;
    }

    /** Notes why the secretariat writes on the member's behalf; handing in ends it. */
    public void explainOnBehalf(String reason, Instant now) {
        onBehalfReason = reason;
        updatedAt = now;
    }

    /** Slips in what was handed in are corrected: a new version, which editions take where they took the last one. */
    public void correct(Instant now) {
        require(Step.CORRECT);
        lastVersion++;
        if (state == SubmissionState.ACCEPTED) {
            acceptedVersion = lastVersion;
        }
        updatedAt = now;
    }

    /** Accepts what was handed in last: editions take this version until a later one is accepted. */
    public void accept(Instant now) {
        require(Step.ACCEPT);
        state = SubmissionState.ACCEPTED;
        acceptedVersion = lastVersion;
        acceptedAt = now;
        returnReason = null;
        returnedWhole = false;
        reply = null;
        updatedAt = now;
    }

    /** Answers the corrections that were asked for; null takes the answer back. */
    public void answer(String text, Instant now) {
        reply = text;
        updatedAt = now;
    }

    /** Gives it a due time of its own, with the reason; null for both when the round's is to hold again. */
    public void extend(Instant due, String reason, Instant now) {
        dueAt = due;
        dueReason = due == null ? null : reason;
        updatedAt = now;
    }

    /** Records that the member takes part or does not, with the reason. */
    public void participate(boolean not, String reason, Instant now) {
        notParticipating = not;
        notParticipatingReason = not ? reason : null;
        updatedAt = now;
    }

    public String getDueReason() {
        return dueReason;
    }

    public String getNotParticipatingReason() {
        return notParticipatingReason;
    }

    public SubmissionState getState() {
        return state;
    }

    /** Where {@link #withdraw} leads; null before the first time it was handed in. */
    public SubmissionState getStateBeforeSubmit() {
        return stateBeforeSubmit;
    }

    public String getReturnReason() {
        return returnReason;
    }

    public String getReply() {
        return reply;
    }

    /** Why the secretariat writes on the member's behalf at present; null when it does not. */
    public String getOnBehalfReason() {
        return onBehalfReason;
    }

    /** Whether corrections are asked for everywhere, not only in marked cells. */
    public boolean isReturnedWhole() {
        return returnedWhole;
    }

    /** The number of the last frozen version; 0 before the first. */
    public int getLastVersion() {
        return lastVersion;
    }

    /** The version that editions take; null when none was ever accepted. */
    public Integer getAcceptedVersion() {
        return acceptedVersion;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public String getSubmittedBy() {
        return submittedBy;
    }

    public Instant getAcceptedAt() {
        return acceptedAt;
    }

    /** 決裁日: the day of the member's own approval; null when it was not noted. */
    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    /** What was noted of that approval, such as its file number. */
    public String getDecisionNote() {
        return decisionNote;
    }

    /** The version that the present content is compared with: the one before it; 0 when there is none. */
    public int baseVersion() {
        return state.isEditable() ? lastVersion : Math.max(0, lastVersion - 1);
    }

    // The rules refuse with reasons before this; it only keeps a wrong caller from breaking the table.
    private void require(Step step) {
        if (!state.allows(step)) {
            throw new IllegalStateException(step + " from " + state);
        }
    }
}
