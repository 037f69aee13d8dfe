package torikumi.submission.mention;

/** Whether a mention is decided, and how. */
public enum MentionState {
    /** Found by the catalogue's names; prints. */
    DETECTED,
    /** A person agreed; prints. */
    CONFIRMED,
    /** A person refused it; does not print. */
    DISMISSED,
    /** A person marked it; prints. */
    MANUAL;

    /** Whether a person decided it: it then survives a save as long as its own characters do. */
    public boolean isDecided() {
        return this != DETECTED;
    }

    /** Whether the table prints it. */
    public boolean prints() {
        return this != DISMISSED;
    }
}
