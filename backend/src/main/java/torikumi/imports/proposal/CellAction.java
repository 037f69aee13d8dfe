package torikumi.imports.proposal;

/** What becomes of a proposed cell. */
public enum CellAction {
    /** It stays as proposed. */
    KEEP,
    /** It is dropped, with a reason. */
    DROP,
    /** It goes to another block, theme or kind. */
    MOVE
}
