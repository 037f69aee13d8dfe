package torikumi.finding;

/** Where a name stands that looks like a programme's and is not in the catalogue. */
public enum CandidateState {
    /** Nobody has decided yet. */
    OPEN,
    /** It is in the catalogue now, as a programme or as another name of one. */
    ACCEPTED,
    /** It is none; it does not come back. */
    REFUSED
}
