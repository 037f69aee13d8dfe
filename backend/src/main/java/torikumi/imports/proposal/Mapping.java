package torikumi.imports.proposal;

import jakarta.validation.Valid;
import java.util.List;

/**
 * What a person decides about a proposal. What is left out is kept as proposed; only blocks and unplaced text need a
 * decision each.
 *
 * @param blocks whose each block is
 * @param cells which cells are dropped or moved
 * @param unplaced what becomes of text without a place
 * @param targets what happens where there are entries already
 */
public record Mapping(
        List<@Valid BlockDecision> blocks,
        List<@Valid CellDecision> cells,
        List<@Valid UnplacedDecision> unplaced,
        List<@Valid TargetDecision> targets) {

    /** Copies the lists; a missing one is empty. */
    public Mapping {
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
        cells = cells == null ? List.of() : List.copyOf(cells);
        unplaced = unplaced == null ? List.of() : List.copyOf(unplaced);
        targets = targets == null ? List.of() : List.copyOf(targets);
    }

    /** Returns the mapping a person begins with: the guessed members, nothing confirmed, nothing dropped. */
    public static Mapping startingFrom(Proposal proposal) {
        return new Mapping(
                proposal.blocks().stream().map(BlockDecision::guessed).toList(), List.of(), List.of(), List.of());
    }
}
