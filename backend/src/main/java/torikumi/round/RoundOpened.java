package torikumi.round;

/**
 * Fired while a round opens, in the same transaction, when its themes, measures and members have been copied: features
 * above prepare what belongs to each member.
 *
 * @param round the round that opens
 */
public record RoundOpened(Round round) {}
