package torikumi.imports.proposal;

/**
 * What becomes of text without a place.
 *
 * @param id the id of the {@link Unplaced}
 * @param action drop or place
 * @param reason why it is dropped
 * @param block where it is placed
 * @param theme where it is placed
 * @param kind where it is placed
 */
public record UnplacedDecision(
        String id, UnplacedAction action, String reason, Integer block, Integer theme, Kind kind) {}
