package torikumi.persistence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The place behind the last row of a page, as the values of its order key. Opaque to callers: they send back what they
 * were given.
 *
 * @param keys the order key's values as text, in order
 */
public record Cursor(List<String> keys) {

    private static final char SEPARATOR = '\u001f';

    public Cursor {
        keys = List.copyOf(keys);
    }

    /** Its form in a URL: base64url of the keys. */
    public String encode() {
        var joined = String.join(String.valueOf(SEPARATOR), keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor.
     *
     * @param text what {@link #encode()} gave
     * @param size how many keys the list's order has
     * @return empty when the text was not made by {@code encode} for such an order
     */
    public static Optional<Cursor> decode(String text, int size) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var joined = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            var keys = List.of(joined.toString().split(String.valueOf(SEPARATOR), -1));
            // No key holds one, and PostgreSQL does not take it.
            var nul = joined.toString().indexOf('\0') >= 0;
            return keys.size() == size && !nul ? Optional.of(new Cursor(keys)) : Optional.empty();
        } catch (IllegalArgumentException | CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
