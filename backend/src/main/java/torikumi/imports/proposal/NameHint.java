package torikumi.imports.proposal;

/**
 * A member's name as it was found.
 *
 * @param text its characters
 * @param line the line of the file it stands on
 * @param column the column it stands in
 * @param distance how many rows it stands from the block, 0 when on one of its rows
 */
public record NameHint(String text, int line, int column, int distance) {}
