package torikumi.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import torikumi.persistence.Cursor;

/** The paging parameters of every list. */
public class PageParams {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(1000)
    @Parameter(description = "Rows a page, 1 to 1000")
    public int limit;

    @QueryParam("cursor")
    @Parameter(description = "next_cursor of the page before")
    public String cursor;

    /**
     * The keys to go on behind.
     *
     * @param size how many keys the list's order has
     * @return null on the first page
     * @throws Problem 400 {@code cursor_unreadable}
     */
    public List<String> after(int size) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        return Cursor.decode(cursor, size)
                .orElseThrow(() -> Problem.malformed("?cursor", "cursor_unreadable"))
                .keys();
    }

    /**
     * A key that is an id.
     *
     * @throws Problem 400 {@code cursor_unreadable}
     */
    public UUID id(List<String> keys, int index) {
        return read(keys.get(index), UUID::fromString);
    }

    /**
     * A key that is a number.
     *
     * @throws Problem 400 {@code cursor_unreadable}
     */
    public int number(List<String> keys, int index) {
        return read(keys.get(index), Integer::valueOf);
    }

    private static <T> T read(String key, Function<String, T> reading) {
        try {
            return reading.apply(key);
        } catch (IllegalArgumentException _) {
            throw Problem.malformed("?cursor", "cursor_unreadable");
        }
    }
}
