package torikumi.signin;

import java.net.URI;
import java.net.URISyntaxException;

/** Where to go after signing in: a path of this origin and nothing else (CWE-601). */
final class ReturnPath {

    private static final URI HOME = URI.create("/");

    private ReturnPath() {}

    /**
     * Reads what a link asked for.
     *
     * @param asked a path with query and fragment; anything that a browser could take for another origin is not followed
     * @return the path, or the top page
     */
    static URI of(String asked) {
        // Browsers drop control characters and take a backslash for a slash before they look for "//".
        if (asked == null
                || !asked.startsWith("/")
                || asked.startsWith("//")
                || asked.startsWith("/auth/")
                || asked.indexOf('\\') >= 0
                || asked.chars().anyMatch(Character::isISOControl)) {
            return HOME;
        }
        try {
            var path = new URI(asked);
            return path.isAbsolute() || path.getRawAuthority() != null ? HOME : URI.create(path.toASCIIString());
        } catch (URISyntaxException _) {
            return HOME;
        }
    }
}
