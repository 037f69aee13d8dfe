package torikumi.http;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers that carry an entity tag. */
public final class Responses {

    private Responses() {}

    /** 200 with the representation and its tag. */
    public static Response ok(Object view, int version) {
        return Response.ok(view).header("ETag", Preconditions.etag(version)).build();
    }

    /** 201 with the representation, its tag and its place. */
    public static Response created(String path, Object view, int version) {
        return Response.created(URI.create(path))
                .entity(view)
                .header("ETag", Preconditions.etag(version))
                .build();
    }
}
