package torikumi.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure into {@code application/problem+json}; never a stack trace. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @Inject
    ProblemWriter writer;

    @Inject
    AllowedMethods methods;

    @Inject
    RoutingContext routing;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @ServerExceptionMapper
    Response problem(Problem problem) {
        return write(problem);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException failure) {
        return write(Violations.problem(failure));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthorized(SecurityException failure) {
        if (Boolean.TRUE.equals(routing.get(SessionOrBearer.UNCHECKED))) {
            return write(new Problem(503, "sign_in_unavailable"));
        }
        var response = write(new Problem(401, "unauthenticated"));
        response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return response;
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure) {
        return write(Problem.forbidden());
    }

    // Somebody else's transaction won between our reading and our writing.
    @ServerExceptionMapper({OptimisticLockException.class, StaleObjectStateException.class})
    Response stale(RuntimeException failure) {
        return write(new Problem(412, "stale"));
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException failure) {
        return write(unreadableJson(failure));
    }

    // Named apart, else the framework's own mapper for this subclass, which tells Java names, comes first.
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException failure) {
        return write(unreadableJson(failure));
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException failure) {
        // RESTEasy wraps what Jackson says about a body.
        if (failure.getCause() instanceof JsonProcessingException json) {
            return write(unreadableJson(json));
        }
        if (failure.getCause() instanceof Problem problem) {
            return write(problem);
        }
        var status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        return write(new Problem(status, ProblemWriter.codeOf(status)));
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException failure) {
        return notAllowed(methods.of(path()));
    }

    // Named apart for the same reason as above: the framework's own answers a page.
    @ServerExceptionMapper
    Response unknown(NotFoundException failure) {
        var allowed = methods.of(path());
        // What the framework says where several classes share the beginning of an address.
        return allowed.isEmpty() || allowed.contains(routing.request().method().name())
                ? refused(failure)
                : notAllowed(allowed);
    }

    @ServerExceptionMapper
    Response broken(Throwable failure) {
        if (DatabaseOutage.isBehind(failure)) {
            LOG.warnf("Request failed for want of the database: %s (%s)", uri.getPath(), failure);
            return write(new Problem(503, "database_unavailable"));
        }
        LOG.error("Request failed: " + uri.getPath(), failure);
        return write(new Problem(500, "internal_error"));
    }

    private Response notAllowed(Set<String> allowed) {
        var response = write(new Problem(405, ProblemWriter.codeOf(405)));
        response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", allowed));
        return response;
    }

    private Response write(Problem problem) {
        return writer.response(problem, path(), headers);
    }

    private String path() {
        return "/" + uri.getPath().replaceFirst("^/", "");
    }

    private static Problem unreadableJson(JsonProcessingException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                Problem.malformed(pointer(unknown), "unknown_field", unknown.getPropertyName());
            case InvalidFormatException format
            when format.getTargetType().isEnum() ->
                Problem.malformed(pointer(format), "unknown_value", names(format.getTargetType()));
            // Broken inside a field, as by another encoding than UTF-8.
            case JsonMappingException mapping
            when mapping.getCause() instanceof StreamReadException broken -> notJson(broken);
            case JsonMappingException mapping -> Problem.malformed(pointer(mapping), "wrong_type");
            default -> notJson(failure);
        };
    }

    private static Problem notJson(JsonProcessingException failure) {
        var place = failure.getLocation();
        return place == null
                ? Problem.malformed("", "json_unreadable", 0, 0)
                : Problem.malformed("", "json_unreadable", place.getLineNr(), place.getColumnNr());
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String pointer(JsonMappingException failure) {
        var pointer = new StringBuilder();
        for (var step : failure.getPath()) {
            pointer.append('/').append(step.getFieldName() != null ? step.getFieldName() : step.getIndex());
        }
        return pointer.toString();
    }
}
