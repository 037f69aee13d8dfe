package torikumi.imports.interpret;

import java.util.List;
import java.util.SortedMap;
import torikumi.submission.EntryKind;

/**
 * A row below a head, with its cells where they belong.
 *
 * @param line its line
 * @param page its page, from 1
 * @param index its number among the rows of its page that hold anything
 * @param names the names on it
 * @param categories the category labels on it
 * @param cells the filled cells by theme index
 * @param extra filled cells that belong to no theme
 * @param kind the kind most of its cells begin with, or null
 * @param shift how many columns its cells were shifted back (-1 when to the left)
 * @param shiftColumn the column of the cell that pushed them
 * @param lost the indexes of the themes whose cells were pushed out
 */
record TableRow(
        int line,
        int page,
        int index,
        List<Name> names,
        List<CategoryLabel> categories,
        SortedMap<Integer, CellText> cells,
        List<CellText> extra,
        EntryKind kind,
        int shift,
        int shiftColumn,
        List<Integer> lost) {

    /**
     * A name on a row.
     *
     * @param text its characters
     * @param column where it stands
     * @param pushing whether it stands where a theme belongs
     */
    record Name(String text, int column, boolean pushing) {}

    /**
     * A category label on a row.
     *
     * @param category the council's category
     * @param column where it stands
     */
    record CategoryLabel(MasterData.Category category, int column) {}

    boolean hasText() {
        return !cells.isEmpty() || !extra.isEmpty();
    }
}
