package torikumi.imports;

import java.util.List;
import java.util.Set;
import torikumi.imports.proposal.Resolution;
import torikumi.imports.proposal.ResolvedCell;

/**
 * An import's decisions held against what its round has now.
 *
 * @param resolution what to write, what forbids it, the account of every character
 * @param changes the cells that would change
 * @param unchanged how many cells have this very content already
 */
record Comparison(RoundCells cells, Resolution resolution, List<ResolvedCell> changes, int unchanged) {

    static Comparison of(Import read) {
        var cells = RoundCells.of(read.roundId);
        // First as if nothing were there: a cell that already holds what is proposed needs no decision.
        var proposed = read.proposal.with(read.mapping, Set.of()).cells();
        var resolution = read.proposal.with(read.mapping, cells.occupied(proposed));
        var changes =
                resolution.cells().stream().filter(cell -> !cells.holds(cell)).toList();
        return new Comparison(cells, resolution, changes, resolution.cells().size() - changes.size());
    }
}
