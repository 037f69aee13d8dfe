package torikumi.imports.proposal;

import java.util.List;

/**
 * What a proposal becomes with a mapping.
 *
 * @param cells what to write, in the order of blocks, themes and kinds
 * @param unaccounted how many characters of the source are neither placed nor recognised nor dropped
 * @param blockers what forbids to apply; empty when it may be applied
 * @param ledger the account of every character after the decisions
 */
public record Resolution(List<ResolvedCell> cells, int unaccounted, List<Blocker> blockers, Ledger ledger) {

    /** Copies the lists. */
    public Resolution {
        cells = List.copyOf(cells);
        blockers = List.copyOf(blockers);
    }
}
