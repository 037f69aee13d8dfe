package torikumi.submission;

/** What moves a submission from one state to another. */
public enum Step {
    SUBMIT,
    WITHDRAW,
    RETURN,
    ACCEPT,
    REOPEN
}
