package torikumi.submission.figure;

/** Whether a figure is decided, and how. */
public enum FigureState {
    /** Read from the text; published as such. */
    DETECTED,
    /** A person agreed, or corrected what it says. */
    CONFIRMED,
    /** A person refused it; not published. */
    DISMISSED,
    /** A person marked it. */
    MANUAL;

    /** Whether a person decided it: it then survives a save as long as its own characters do. */
    public boolean isDecided() {
        return this != DETECTED;
    }

    /** Whether editions hold it. */
    public boolean isPublished() {
        return this != DISMISSED;
    }
}
