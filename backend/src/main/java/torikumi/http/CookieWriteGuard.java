package torikumi.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;

/**
 * Refuses cross-site writes that ride on a session cookie: a write without a bearer token needs our own header, which
 * no form can send, and an {@code Origin} that is ours (OWASP CSRF prevention; RFC 10017).
 */
@Provider
public class CookieWriteGuard implements ContainerRequestFilter {

    /** The header that the SPA sends with every request. */
    public static final String HEADER = "X-Torikumi-Request";

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    RoutingContext routing;

    @Override
    public void filter(ContainerRequestContext request) {
        if (READS.contains(request.getMethod()) || !sessionCookie(request) || bearer(request)) {
            return;
        }
        var origin = request.getHeaderString("Origin");
        if (request.getHeaderString(HEADER) == null || (origin != null && !sameOrigin(origin))) {
            throw Problem.forbidden("cross_site_write");
        }
    }

    private static boolean bearer(ContainerRequestContext request) {
        var authorization = request.getHeaderString("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    private static boolean sessionCookie(ContainerRequestContext request) {
        return request.getCookies().keySet().stream().anyMatch(name -> name.startsWith("q_session"));
    }

    private boolean sameOrigin(String origin) {
        try {
            var sent = URI.create(origin);
            var here = URI.create(routing.request().absoluteURI());
            return here.getScheme().equals(sent.getScheme())
                    && here.getAuthority().equals(sent.getAuthority());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
