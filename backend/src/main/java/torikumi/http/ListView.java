package torikumi.http;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.persistence.Cursor;

/**
 * The envelope of every list.
 *
 * @param metadata how many there are
 * @param results this page
 * @param nextCursor send it as {@code cursor} for the next page; null on the last one
 */
public record ListView<T>(
        Metadata metadata,
        List<T> results,
        @Schema(nullable = true) String nextCursor) {

    /** Counting stops here: nobody reads on, and counting frequent words exactly is slow. */
    public static final int COUNT_CAP = 1000;

    /** The list's size. */
    @Schema(name = "ListMetadata")
    public record Metadata(ResultSet resultset) {}

    /**
     * The list's size.
     *
     * @param count how many rows match in all, counted up to 1000
     * @param limit the page size in force
     */
    @Schema(name = "ResultSet")
    public record ResultSet(long count, int limit) {}

    /**
     * How many rows match in all.
     *
     * @param rows the page that was read, with its surplus row; a first page that is the last needs no counting
     * @param first whether it is the first page
     * @param counting counts them, up to the number it is given
     */
    public static long count(List<?> rows, int limit, boolean first, IntToLongFunction counting) {
        return first && rows.size() <= limit ? rows.size() : counting.applyAsLong(COUNT_CAP);
    }

    /**
     * Cuts a page.
     *
     * @param rows up to {@code limit + 1} rows behind the cursor; the surplus one only says that there is more
     * @param count how many match in all, at most {@link #COUNT_CAP}
     * @param key the order key of a row
     */
    public static <E, T> ListView<T> of(
            List<E> rows, long count, int limit, Function<E, T> view, Function<E, List<String>> key) {
        var more = rows.size() > limit;
        var page = more ? rows.subList(0, limit) : rows;
        var next = more ? new Cursor(key.apply(page.getLast())).encode() : null;
        return new ListView<>(
                new Metadata(new ResultSet(Math.min(count, COUNT_CAP), limit)),
                page.stream().map(view).toList(),
                next);
    }
}
