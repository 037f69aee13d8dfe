package torikumi.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The product's sentences by code, in Japanese and English. */
public final class Messages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /** English when the caller asks for it before Japanese ({@code Accept-Language}, RFC 9110), else Japanese. */
    public static Locale language(HttpHeaders headers) {
        var wanted = headers == null ? List.<Locale>of() : headers.getAcceptableLanguages();
        for (var locale : wanted) {
            if ("ja".equals(locale.getLanguage())) {
                return Locale.JAPANESE;
            }
            if ("en".equals(locale.getLanguage())) {
                return Locale.ENGLISH;
            }
        }
        return Locale.JAPANESE;
    }

    /** The same from the header alone, where there is no JAX-RS; a header that cannot be read asks for nothing. */
    public static Locale language(String acceptLanguage) {
        try {
            var ranges = Locale.LanguageRange.parse(acceptLanguage == null ? "ja" : acceptLanguage);
            var found = Locale.lookup(ranges, List.of(Locale.JAPANESE, Locale.ENGLISH));
            return found == null ? Locale.JAPANESE : found;
        } catch (IllegalArgumentException _) {
            return Locale.JAPANESE;
        }
    }

    /** The sentence for a code; the code itself when there is none, so that nothing is hidden. */
    public static String text(Locale language, String code, Object... args) {
        try {
            var pattern =
                    ResourceBundle.getBundle("messages", language, NO_FALLBACK).getString(code);
            return args.length == 0 ? pattern.replace("''", "'") : new MessageFormat(pattern, language).format(args);
        } catch (MissingResourceException _) {
            return code;
        }
    }
}
