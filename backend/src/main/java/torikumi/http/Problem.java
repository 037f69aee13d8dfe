package torikumi.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal as RFC 9457 describes it. Thrown anywhere below a resource; {@link ProblemMapper} words it in the caller's
 * language from {@code messages_*.properties} by its code.
 */
public class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * One offending field.
     *
     * @param pointer JSON pointer (RFC 6901) into the request body, or {@code ?name} for a query parameter
     * @param code stable code, key of its message
     * @param args values for the message's placeholders
     */
    public record FieldError(String pointer, String code, Object... args) {}

    private final int status;
    private final String code;
    private final transient Object[] args;
    private final transient List<FieldError> errors = new ArrayList<>();
    private final transient Map<String, Object> extras = new LinkedHashMap<>();

    public Problem(int status, String code, Object... args) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.args = args;
    }

    /** 404, also where existence is hidden from the caller. */
    public static Problem notFound() {
        return new Problem(404, "not_found");
    }

    /** 403: the caller may read this, but not do that. */
    public static Problem forbidden() {
        return new Problem(403, "forbidden");
    }

    /** 403 with a reason of its own. */
    public static Problem forbidden(String code, Object... args) {
        return new Problem(403, code, args);
    }

    /** 400: the request itself cannot be read. */
    public static Problem malformed(String pointer, String code, Object... args) {
        return new Problem(400, "malformed").error(pointer, code, args);
    }

    /** 422: one field breaks a rule. */
    public static Problem invalid(String pointer, String code, Object... args) {
        return new Problem(422, "invalid").error(pointer, code, args);
    }

    /** 409: the thing is in a state that does not allow this. */
    public static Problem conflict(String code, Object... args) {
        return new Problem(409, code, args);
    }

    /** Adds an offending field. */
    public Problem error(String pointer, String fieldCode, Object... fieldArgs) {
        errors.add(new FieldError(pointer, fieldCode, fieldArgs));
        return this;
    }

    /** Adds an extension member (RFC 9457 section 3.2). */
    public Problem with(String name, Object value) {
        extras.put(name, value);
        return this;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Object[] args() {
        return args;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Map<String, Object> extras() {
        return extras;
    }
}
