package torikumi.round;

/** Who reads a draft edition (案) before publication. */
public enum DraftReaders {
    /** The secretariat alone, until it goes round for the last check. */
    SECRETARIAT,
    /** The members of the round too. */
    MEMBERS
}
