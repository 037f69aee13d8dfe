package torikumi.material;

/** What material is counted from. */
public enum MaterialScope {
    /** All that is written at the moment, also what nobody has looked at. */
    WORKING,
    /** What the secretariat accepted last: what an edition prints. */
    ACCEPTED
}
