package torikumi.imports.proposal;

import java.util.List;

/**
 * One repeated header.
 *
 * @param number from 1
 * @param lines the lines of its head rows
 * @param themes for each column of the table, from 1, the theme below that head; columns without one are left out
 */
public record Page(int number, List<Integer> lines, List<ThemeColumn> themes) {

    /** Copies the lists. */
    public Page {
        lines = List.copyOf(lines);
        themes = List.copyOf(themes);
    }

    /**
     * Which theme stands in which column.
     *
     * @param column from 1
     * @param theme the theme's number
     */
    public record ThemeColumn(int column, int theme) {}
}
