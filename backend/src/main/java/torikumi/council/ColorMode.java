package torikumi.council;

/** Which occurrences of a programme's name in one cell are coloured. */
public enum ColorMode {
    ALL,
    FIRST
}
