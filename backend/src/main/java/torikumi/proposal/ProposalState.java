package torikumi.proposal;

/** Whether a proposal was decided. */
public enum ProposalState {
    OPEN,
    ACCEPTED,
    REJECTED
}
