package torikumi.http;

import jakarta.ws.rs.core.Response.ResponseBuilder;

/** What caches may do with an answer (RFC 9111). */
public final class Caching {

    private Caching() {}

    /** For answers that depend on who asks: kept by the asker alone, and asked for again each time. */
    public static ResponseBuilder byCaller(ResponseBuilder answer) {
        return answer.header("Cache-Control", "private, no-cache").header("Vary", "Authorization, Cookie");
    }

    /** For answers that are the same for everybody: any cache may keep them, and asks whether they still hold. */
    public static ResponseBuilder shared(ResponseBuilder answer) {
        return answer.header("Cache-Control", "public, no-cache");
    }

    /** For bytes under a URL that names them by their hash: they never change. */
    public static ResponseBuilder immutable(ResponseBuilder answer) {
        return answer.header("Cache-Control", "public, max-age=31536000, immutable");
    }

    /** For what nobody may keep: previews of unpublished text. */
    public static ResponseBuilder never(ResponseBuilder answer) {
        return answer.header("Cache-Control", "no-store");
    }
}
