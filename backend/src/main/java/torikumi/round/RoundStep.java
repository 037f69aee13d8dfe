package torikumi.round;

/** What moves a round from one state to the next. */
public enum RoundStep {
    OPEN,
    CLOSE,
    REOPEN,
    PUBLISH
}
