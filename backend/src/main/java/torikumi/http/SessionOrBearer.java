package torikumi.http;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * How callers are recognised. Under {@code /auth} the code flow does as it likes: redirects, callback, sign-out.
 * Everywhere else a bearer token counts when there is one, then the session cookie, and nothing redirects: a script
 * gets an answer. A session that has ended makes its bearer anonymous instead of refusing pages that anybody may read.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SessionOrBearer implements HttpAuthenticationMechanism {

    /** Set on a request whose session could not be checked, because the identity provider does not answer. */
    static final String UNCHECKED = "torikumi.session-unchecked";

    private static final String SESSION_COOKIE = "q_session";

    private final OidcAuthenticationMechanism oidc;
    private final VerifiedTokens tokens;

    @Inject
    public SessionOrBearer(OidcAuthenticationMechanism oidc, VerifiedTokens tokens) {
        this.oidc = oidc;
        this.tokens = tokens;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        var authorization = context.request().getHeader("Authorization");
        if (authorization != null) {
            return tokens.find(authorization)
                    .map(identities::authenticate)
                    .orElseGet(() -> check(authorization, context, identities));
        }
        if (signsIn(context)) {
            return oidc.authenticate(context, identities);
        }
        if (context.request().cookies().stream()
                .noneMatch(cookie -> cookie.getName().startsWith(SESSION_COOKIE))) {
            return Uni.createFrom().nullItem();
        }
        return oidc.authenticate(context, identities)
                .onFailure(SessionOrBearer::endsSession)
                .recoverWithItem(failure -> {
                    context.put(UNCHECKED, failure instanceof OIDCException);
                    return null;
                });
    }

    private Uni<SecurityIdentity> check(
            String authorization, RoutingContext context, IdentityProviderManager identities) {
        return oidc.authenticate(context, identities).onItem().ifNotNull().invoke(identity -> {
            refuseIdToken(identity);
            tokens.remember(authorization, identity);
        });
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return signsIn(context)
                ? oidc.getChallenge(context)
                : Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }

    private static boolean signsIn(RoutingContext context) {
        return context.normalizedPath().startsWith("/auth/");
    }

    private static boolean endsSession(Throwable failure) {
        return failure instanceof AuthenticationException
                || failure instanceof AuthenticationRedirectException
                || failure instanceof OIDCException;
    }

    // An ID token is signed by the same key for the same audience, but says who signed in, not who may call
    // (RFC 9700 section 4.10; RFC 9068 marks access tokens at+jwt, Keycloak by the claim typ=Bearer).
    private static void refuseIdToken(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token && !"Bearer".equals(token.getClaim("typ"))) {
            throw new AuthenticationFailedException("not an access token");
        }
    }
}
