package torikumi.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.function.Supplier;

/** {@code If-Match} and {@code If-None-Match} as RFC 9110 section 13 and RFC 6585 have them. */
@RequestScoped
public class Preconditions {

    @Context
    HttpHeaders headers;

    /** The entity tag of a version: {@code "7"}. */
    public static String etag(int version) {
        return "\"" + version + "\"";
    }

    /**
     * Refuses a write that was not made on the present state.
     *
     * @param version the stored version
     * @param current gives the representation that a refusal carries, so that nothing the caller typed is lost
     * @throws Problem 428 without {@code If-Match}, 412 when it names another version
     */
    public void match(int version, Supplier<Object> current) {
        var sent = present();
        if (!names(sent, String.valueOf(version))) {
            throw new Problem(412, "stale").with("current", current.get());
        }
    }

    /**
     * Refuses a write that does not say at all what it was made on.
     *
     * @return the header
     * @throws Problem 428 without {@code If-Match}
     */
    public String present() {
        var sent = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (sent == null || sent.isBlank()) {
            throw new Problem(428, "precondition_required");
        }
        return sent;
    }

    /**
     * Like {@link #match}, for a second resource whose tag stands in the body.
     *
     * @throws Problem 412 when the tag names another version
     */
    public void named(String tag, int version, Supplier<Object> current) {
        if (!names(tag, String.valueOf(version))) {
            throw new Problem(412, "stale").with("current", current.get());
        }
    }

    /**
     * Like {@link #match}, where a write overwrites nothing and the header may be missing.
     *
     * @throws Problem 412 when it names another version
     */
    public void matchIfSent(int version, Supplier<Object> current) {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) != null) {
            match(version, current);
        }
    }

    /** Whether the caller already has this representation (GET with {@code If-None-Match}). */
    public boolean unchanged(String etag) {
        var sent = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return sent != null
                && Arrays.stream(sent.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
    }

    /** Whether the caller asks to create only: {@code If-None-Match: *}. */
    public boolean createOnly() {
        return "*".equals(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
    }

    // An entry's tag is "<version>.<derived>"; a write compares the version alone (docs/decisions).
    private static boolean names(String sent, String version) {
        return Arrays.stream(sent.split(","))
                .map(tag -> tag.strip().replaceAll("^\"|\"$", ""))
                .anyMatch(
                        tag -> tag.equals("*") || tag.replaceFirst("\\..*$", "").equals(version));
    }
}
