package torikumi.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;

/** Adds {@code Link: rel="next"} (RFC 8288) to a list that goes on. */
@Provider
public class NextLinkFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof ListView<?> list && list.nextCursor() != null) {
            response.getHeaders().add("Link", link(request.getUriInfo(), list.nextCursor()));
        }
    }

    /** The header's value for a list that goes on. */
    public static String link(UriInfo uri, String nextCursor) {
        var next = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", nextCursor)
                .build();
        return "<" + next + ">; rel=\"next\"";
    }
}
