package torikumi.submission.rereading;

/** Where a reading of all texts stands. */
public enum RereadingState {
    /** Going on, or waiting to go on after a restart. */
    RUNNING,
    /** All texts are read. */
    DONE,
    /** The names changed once more before it came to its end; another one took its place. */
    SUPERSEDED
}
