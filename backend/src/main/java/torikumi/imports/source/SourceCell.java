package torikumi.imports.source;

/**
 * One cell of a source.
 *
 * @param line the line of the file on which it begins, from 1
 * @param column its column, from 1
 * @param start where its content begins, its opening quote included
 * @param end where its content ends (exclusive), its closing quote included
 * @param quoted whether it stands in quotes, as spreadsheets write cells with line breaks; {@code ""} then means one quote
 */
public record SourceCell(int line, int column, int start, int end, boolean quoted) {

    /** Tells whether there is nothing in it. */
    public boolean isEmpty() {
        return start == end;
    }
}
