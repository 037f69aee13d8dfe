package torikumi.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Words a {@link Problem} in the caller's language. */
@ApplicationScoped
public class ProblemWriter {

    /** The media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int RETRY_SECONDS = 5;

    @Inject
    ObjectMapper json;

    /** The answer to send. */
    public Response response(Problem problem, String instance, HttpHeaders headers) {
        var language = Messages.language(headers);
        var answer = Response.status(problem.status())
                .type(MEDIA_TYPE)
                .language(language)
                .entity(body(problem, instance, language));
        if (problem.status() == 503) {
            answer.header("Retry-After", RETRY_SECONDS);
        }
        return answer.build();
    }

    /** Ends a request that no resource gets to see. */
    public void send(RoutingContext context, Problem problem) {
        var language = Messages.language(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        try {
            var body = json.writeValueAsString(body(problem, context.request().path(), language));
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
            if (problem.status() == 503) {
                context.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_SECONDS));
            }
            context.response().end(body);
        } catch (JsonProcessingException failure) {
            context.fail(failure);
        }
    }

    /** The body alone, for places outside JAX-RS. */
    public ProblemBody body(Problem problem, String instance, Locale language) {
        var errors = problem.errors().stream()
                .map(error -> new ProblemBody.Field(
                        error.pointer(), error.code(), Messages.text(language, error.code(), error.args())))
                .toList();
        var text = Messages.text(language, problem.code(), problem.args());
        var detail = errors.isEmpty()
                ? text
                : text + " "
                        + String.join(
                                " ",
                                errors.stream().map(ProblemBody.Field::message).toList());
        return new ProblemBody(
                URI.create("urn:torikumi:problem:" + problem.code()),
                text,
                problem.status(),
                detail,
                instance,
                problem.code(),
                errors.isEmpty() ? List.of() : errors,
                UUID.randomUUID().toString(),
                problem.extras());
    }

    /** The code of a refusal that the framework made. */
    public static String codeOf(int status) {
        return switch (status) {
            case 400 -> "malformed";
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not_found";
            case 405 -> "method_not_allowed";
            case 406 -> "not_acceptable";
            case 413 -> "too_large";
            case 415 -> "unsupported_media_type";
            default -> status < 500 ? "refused" : "internal_error";
        };
    }
}
