package torikumi.imports.proposal;

/**
 * What becomes of a proposed cell.
 *
 * @param cell the id of the {@link ProposedCell}
 * @param action keep, drop or move
 * @param reason why it is dropped
 * @param block where it moves; null keeps its own
 * @param theme where it moves; null keeps its own
 * @param kind where it moves; null keeps its own
 */
public record CellDecision(String cell, CellAction action, String reason, Integer block, Integer theme, Kind kind) {}
