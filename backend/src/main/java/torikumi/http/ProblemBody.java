package torikumi.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * {@code application/problem+json} (RFC 9457).
 *
 * @param type identifies the kind of problem
 * @param title the same for every problem with this code
 * @param status the HTTP status
 * @param detail what went wrong here and what to do, in the language of {@code Content-Language}
 * @param instance the path that was asked
 * @param code stable code for programs
 * @param errors offending fields
 * @param traceId finds the request in the server's log
 * @param extras extension members: {@code current} with 412, {@code blockers} with 409
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        List<Field> errors,
        String traceId,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> extras) {

    /**
     * One offending field.
     *
     * @param pointer JSON pointer into the body, or {@code ?name} for a query parameter
     * @param code stable code
     * @param message what is wrong and what to do
     */
    @Schema(name = "ProblemField")
    public record Field(String pointer, String code, String message) {}
}
