package torikumi.http;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something to look at once more; it refused nothing.
 *
 * @param code stable code
 * @param message what is doubtful and what to do, in the language of {@code Content-Language}
 */
@Schema(name = "Warning")
public record Warning(String code, String message) {

    /** Worded from {@code messages_*.properties}. */
    public static Warning of(Locale language, String code, Object... args) {
        return new Warning(code, Messages.text(language, code, args));
    }
}
