package torikumi.imports.source;

import java.util.List;

/**
 * One row of a source.
 *
 * @param line the line of the file on which it begins, from 1
 * @param cells its cells from left to right; an empty line has one empty cell
 */
public record SourceRow(int line, List<SourceCell> cells) {

    /** Copies the cells. */
    public SourceRow {
        cells = List.copyOf(cells);
    }
}
