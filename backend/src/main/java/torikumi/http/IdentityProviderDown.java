package torikumi.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.OIDCException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.ConnectException;
import java.util.Locale;

/**
 * While Keycloak is starting or down nobody can sign in, and that is no fault of the person who tries: a person gets a
 * page that tries again by itself, a program 503 with {@code Retry-After}. Public pages do not come here.
 */
@ApplicationScoped
public class IdentityProviderDown {
    private static final String PAGE = """
            <!doctype html>
            <html lang="ja">
            <meta charset="utf-8">
            <meta http-equiv="refresh" content="5">
            <title>サインインの準備中</title>
            <h1>サインインの準備中です</h1>
            <p>認証サーバーが応答するまで、このページは自動的に読み込み直されます。公開されている内容は<a href="/">そのままご覧になれます</a>。</p>
            <p lang="en">Signing in is not ready yet. This page tries again by itself; <a href="/">published pages</a> can be read meanwhile.</p>
            </html>
            """;

    @Inject
    ProblemWriter writer;

    @Inject
    ObjectMapper json;

    void init(@Observes Router router) {
        router.route("/auth/*").failureHandler(context -> answer(context, true));
        router.route("/api/*").failureHandler(context -> answer(context, false));
    }

    private void answer(RoutingContext context, boolean page) {
        if (!isDown(context.failure()) || context.response().ended()) {
            context.next();
            return;
        }
        context.response().setStatusCode(503).putHeader("Retry-After", "5").putHeader("Cache-Control", "no-store");
        if (page) {
            context.response()
                    .putHeader("Content-Type", "text/html; charset=utf-8")
                    .end(PAGE);
            return;
        }
        var accept = context.request().getHeader("Accept-Language");
        var language = accept != null && accept.startsWith("en") ? Locale.ENGLISH : Locale.JAPANESE;
        var body = writer.body(new Problem(503, "sign_in_unavailable"), context.normalizedPath(), language);
        try {
            context.response()
                    .putHeader("Content-Type", ProblemWriter.MEDIA_TYPE)
                    .putHeader("Content-Language", language.getLanguage())
                    .end(json.writeValueAsString(body));
        } catch (JsonProcessingException failure) {
            context.fail(failure);
        }
    }

    private static boolean isDown(Throwable failure) {
        return failure instanceof OIDCException
                || failure instanceof ConnectException
                || (failure != null && failure.getCause() instanceof ConnectException);
    }
}
