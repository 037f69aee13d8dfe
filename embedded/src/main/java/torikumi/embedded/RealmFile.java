package torikumi.embedded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The realm of {@code realm/torikumi-realm.json}. Its {@code ${NAME:default}} places are filled from environment
 * variables, by Keycloak itself on import and here for the admin API.
 */
final class RealmFile {
    static final String NAME = "torikumi";

    private static final Pattern PLACE = Pattern.compile("\\$\\{([A-Z_]+):([^}]*)}");

    private RealmFile() {}

    /** As it is in the repository. */
    static String source() {
        return Resources.text("/realm/torikumi-realm.json");
    }

    /** With its places filled. */
    static JsonNode filled(Map<String, String> environment) {
        var text = PLACE.matcher(source())
                .replaceAll(
                        place -> Matcher.quoteReplacement(environment.getOrDefault(place.group(1), place.group(2))));
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
