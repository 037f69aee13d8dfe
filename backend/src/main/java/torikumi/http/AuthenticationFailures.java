package torikumi.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;

/** Tokens are checked before JAX-RS begins; a refused one gets a problem document too. */
@ApplicationScoped
public class AuthenticationFailures {

    @Inject
    ProblemWriter writer;

    @Inject
    ObjectMapper json;

    void init(@Observes Router router) {
        router.route("/api/*").failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        if (!(context.failure() instanceof AuthenticationFailedException)
                || context.response().ended()) {
            context.next();
            return;
        }
        var accept = context.request().getHeader("Accept-Language");
        var language = accept != null && accept.startsWith("en") ? Locale.ENGLISH : Locale.JAPANESE;
        var body = writer.body(new Problem(401, "unauthenticated"), context.normalizedPath(), language);
        try {
            context.response()
                    .setStatusCode(401)
                    .putHeader("Content-Type", ProblemWriter.MEDIA_TYPE)
                    .putHeader("Content-Language", language.getLanguage())
                    .putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                    .end(json.writeValueAsString(body));
        } catch (JsonProcessingException failure) {
            context.fail(failure);
        }
    }
}
