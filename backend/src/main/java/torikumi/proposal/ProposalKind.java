package torikumi.proposal;

/** What is proposed about an organisation. */
public enum ProposalKind {
    /** One that is missing. */
    CREATE,
    /** Another name, reading or number. */
    CHANGE,
    /** Two that are the same. */
    MERGE
}
