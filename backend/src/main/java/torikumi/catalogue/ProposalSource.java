package torikumi.catalogue;

/** Where a proposed programme comes from. */
public enum ProposalSource {
    /** The public API of J グランツ (jGrants). */
    JGRANTS,
    /** ミラサポplus 制度ナビ. */
    MIRASAPO
}
