package torikumi.signin;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * {@code /auth}: a link to {@code /auth/login?return_to=/path} signs in and comes back; {@code /auth/logout} ends the
 * session here and in the identity provider. The callback of a running
 * sign-in is answered before it gets here.
 */
@Path("/auth")
public class SignInResource {

    /** Whoever gets here has signed in: the HTTP permission of the path has seen to that. */
    @GET
    @Path("/login")
    @Authenticated
    @Operation(hidden = true)
    public Response login(@QueryParam("return_to") String returnTo) {
        return to(ReturnPath.of(returnTo));
    }

    /** An old callback, called up again from the browser's history. */
    @GET
    @Path("/callback")
    @Authenticated
    @Operation(hidden = true)
    public Response callback() {
        return to(URI.create("/"));
    }

    /** Reached only by who has no session: the others are sent to the identity provider first. */
    @GET
    @Path("/logout")
    @PermitAll
    @Operation(hidden = true)
    public Response logout() {
        return to(URI.create("/"));
    }

    /** Signing in was given up, or refused by the identity provider. */
    @GET
    @Path("/error")
    @PermitAll
    @Operation(hidden = true)
    public Response error() {
        return to(URI.create("/"));
    }

    private static Response to(URI place) {
        // As text: Response.location would resolve it against what the proxy said of the host.
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", place.toString())
                .header("Cache-Control", "no-store")
                .build();
    }
}
