package torikumi.imports.proposal;

/**
 * A stretch of the source with its place in the table.
 *
 * @param line the line of the file, from 1
 * @param column the column of the table, from 1
 * @param start first character, in UTF-16 code units of the source
 * @param end end (exclusive)
 */
public record Place(int line, int column, int start, int end) {}
