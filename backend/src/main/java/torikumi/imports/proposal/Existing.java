package torikumi.imports.proposal;

/** What happens to a cell of the council that already has content. */
public enum Existing {
    /** Its entries give way. */
    REPLACE,
    /** The imported ones follow its own. */
    APPEND,
    /** It stays; what would have been imported is dropped for that reason. */
    SKIP
}
