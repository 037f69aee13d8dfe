package torikumi.round;

/**
 * The secretariat took a step with a round, in the transaction that is still open; the round is where the step leads.
 *
 * @param step which
 */
public record RoundMoved(Round round, RoundStep step) {}
