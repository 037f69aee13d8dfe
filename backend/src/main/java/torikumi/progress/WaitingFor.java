package torikumi.progress;

import torikumi.submission.Submission;

/** Whose turn it is. */
public enum WaitingFor {
    /** The member writes, corrects or submits. */
    MEMBER,
    /** The secretariat reviews. */
    SECRETARIAT,
    /** All is done, or the member does not take part. */
    NOBODY;

    static WaitingFor of(Submission submission) {
        return switch (submission.getState()) {
            case DRAFT, RETURNED -> submission.notParticipating ? NOBODY : MEMBER;
            case SUBMITTED -> SECRETARIAT;
            case ACCEPTED -> NOBODY;
        };
    }
}
