package torikumi.http;

/** Fields that only a creation needs: replacing keeps what was said first. */
public final class Required {

    private Required() {}

    /**
     * The value itself.
     *
     * @throws Problem 422 {@code constraint_not_null} at the pointer when it is null
     */
    public static <T> T field(String pointer, T value) {
        if (value == null) {
            throw Problem.invalid(pointer, "constraint_not_null");
        }
        return value;
    }
}
