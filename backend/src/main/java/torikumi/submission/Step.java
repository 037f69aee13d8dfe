package torikumi.submission;

/** What moves a submission from one state to another. */
public enum Step {
    SUBMIT,
    WITHDRAW,
    RETURN,
    ACCEPT,
    REOPEN,
    /** 事務局修正（軽微）; moves it to nowhere else. */
    CORRECT
}
