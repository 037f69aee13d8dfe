package torikumi.submission;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Where a submission stands. */
public enum SubmissionState {
    /** 未提出. */
    DRAFT,
    /** 提出済. */
    SUBMITTED,
    /** 修正依頼中. */
    RETURNED,
    /** 事務局確認済. */
    ACCEPTED;

    private static final Map<SubmissionState, Set<Step>> TRANSITIONS = new EnumMap<>(Map.of(
            DRAFT, Set.of(Step.SUBMIT),
            SUBMITTED, Set.of(Step.WITHDRAW, Step.RETURN, Step.ACCEPT, Step.CORRECT),
            RETURNED, Set.of(Step.SUBMIT),
            ACCEPTED, Set.of(Step.REOPEN, Step.CORRECT)));

    /** Whether a step is possible from here at all, whoever asks. */
    public boolean allows(Step step) {
        return TRANSITIONS.get(this).contains(step);
    }

    /** Whether entries may be written here at all, whoever asks. */
    public boolean isEditable() {
        return allows(Step.SUBMIT);
    }
}
