package torikumi.http;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Callers are recognised before JAX-RS begins; what goes wrong there is worded too. */
@ApplicationScoped
public class AuthenticationFailures {

    private static final String RETRY_SECONDS = "5";

    @Inject
    ProblemWriter writer;

    void init(@Observes Router router) {
        router.route("/api/*").failureHandler(this::answer);
        router.route("/auth/*").failureHandler(this::page);
    }

    private void answer(RoutingContext context) {
        if (context.response().ended()) {
            context.next();
            return;
        }
        switch (context.failure()) {
            case AuthenticationFailedException _ -> {
                context.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
                writer.send(context, new Problem(401, "unauthenticated"));
            }
            case OIDCException _ -> writer.send(context, new Problem(503, "sign_in_unavailable"));
            case null, default -> context.next();
        }
    }

    // A person looks at these: they are asked to wait, or to begin again.
    private void page(RoutingContext context) {
        if (context.response().ended()) {
            context.next();
            return;
        }
        switch (context.failure()) {
            case AuthenticationFailedException _ -> page(context, 401, "sign_in_failed");
            case AuthenticationCompletionException _ -> page(context, 401, "sign_in_failed");
            case OIDCException _ -> {
                context.response().putHeader("Retry-After", RETRY_SECONDS).putHeader("Refresh", RETRY_SECONDS);
                page(context, 503, "sign_in_unavailable");
            }
            case null, default -> context.next();
        }
    }

    private static void page(RoutingContext context, int status, String code) {
        var language = Messages.language(context.request().getHeader("Accept-Language"));
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Cache-Control", "no-store")
                .end("""
                        <!doctype html><html lang="%s"><meta charset="utf-8">
                        <meta name="viewport" content="width=device-width"><title>Torikumi</title>
                        <body style="font-family:sans-serif;max-width:40rem;margin:4rem auto;padding:0 1rem">
                        <h1>%s</h1><p><a href="/auth/login">%s</a></p><p><a href="/">%s</a></p>
                        """.formatted(
                                language.getLanguage(),
                                Messages.text(language, code),
                                Messages.text(language, "sign_in_again"),
                                Messages.text(language, "back_to_top")));
    }
}
