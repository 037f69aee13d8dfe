package torikumi.imports;

/** How far an import is. */
public enum ImportState {
    /** Read and shown; a person decides. */
    PROPOSED,
    /** Written into submissions. */
    APPLIED
}
