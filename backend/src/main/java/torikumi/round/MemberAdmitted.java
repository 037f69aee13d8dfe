package torikumi.round;

/**
 * Fired when a member joins a round that is open already, in the same transaction.
 *
 * @param round the open round
 * @param member the round's copy of the member
 */
public record MemberAdmitted(Round round, RoundMember member) {}
