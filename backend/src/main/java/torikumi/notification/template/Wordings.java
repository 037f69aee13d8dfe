package torikumi.notification.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import torikumi.notification.NotificationKind;
import torikumi.notification.Wording;

/** Finds the wording of a notice: the council's own, else the product's. */
public final class Wordings {

    private Wordings() {}

    /** The wording in force. */
    public static Wording of(UUID councilId, NotificationKind kind, String language) {
        return NoticeTemplate.find(councilId, kind, language)
                .map(NoticeTemplate::wording)
                .orElseGet(() -> ofProduct(kind, language));
    }

    /** The product's wording: the file's first line is the subject. */
    public static Wording ofProduct(NotificationKind kind, String language) {
        return read("/notices/%s_%s.txt".formatted(kind.key(), language));
    }

    /** The frame of a mail that carries several notices. */
    public static Wording ofDigest(String language) {
        return read("/notices/digest_%s.txt".formatted(language.toLowerCase(Locale.ROOT)));
    }

    private static Wording read(String file) {
        try (var stream = Wordings.class.getResourceAsStream(file)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", 2);
            return new Wording(text[0], text[1]);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
