package torikumi.program;

import java.util.UUID;

/**
 * One programme took the place of another. Fired within the transaction, so that whoever refers to programmes follows
 * in it.
 *
 * @param loser the one that went
 * @param winner the one that stays
 */
public record ProgramMerged(UUID loser, UUID winner) {}
