package torikumi.imports.source;

import java.util.List;

/**
 * A read table. Offsets are UTF-16 code units of {@code text}, which is the decoded file without its byte order mark and
 * otherwise unchanged, line ends included.
 *
 * @param fileName the name it was sent under
 * @param text all of its characters
 * @param encoding the name of the encoding it was decoded from, such as {@code UTF-8} or {@code Shift_JIS}
 * @param encodingGuessed whether nothing in the file says so: a person should look at the first lines
 * @param rows its rows in order, empty lines included
 */
public record Source(String fileName, String text, String encoding, boolean encodingGuessed, List<SourceRow> rows)
        implements Reading {

    /** Copies the rows. */
    public Source {
        rows = List.copyOf(rows);
    }
}
