package torikumi.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How Keycloak's pages look and its mails read: the theme of {@code theme/torikumi}, which the realm names. */
final class SignInTheme {
    /** Where Keycloak looks for it, below its {@code themes}. */
    static final String NAME = "torikumi";

    /** Resources cannot be listed. */
    static final List<String> FILES = List.of(
            "login/theme.properties",
            "login/messages/messages_ja.properties",
            "login/messages/messages_en.properties",
            "login/resources/css/torikumi.css",
            "email/theme.properties",
            "email/messages/messages_ja.properties",
            "email/messages/messages_en.properties");

    private SignInTheme() {}

    static byte[] file(String name) {
        return Resources.bytes("/theme/" + NAME + "/" + name);
    }

    /** Puts it where a Keycloak reads its themes. */
    static void copyTo(Path keycloak) throws IOException {
        for (var name : FILES) {
            var target = keycloak.resolve("themes").resolve(NAME).resolve(name);
            Files.createDirectories(target.getParent());
            Files.write(target, file(name));
        }
    }
}
