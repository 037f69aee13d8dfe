package torikumi.imports.proposal;

/** What becomes of text without a place. */
public enum UnplacedAction {
    /** It is dropped, with a reason. */
    DROP,
    /** It becomes entries of the named cell. */
    PLACE
}
