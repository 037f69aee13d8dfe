package torikumi.notification.template;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.http.Problem;
import torikumi.notification.NotificationKind;
import torikumi.notification.Wording;
import torikumi.text.PlainText;
import torikumi.text.TextRules;

/** A council's own wording of a notice. */
@Schema(name = "NotificationTemplateWrite")
@JsonIgnoreProperties({"council_id", "kind", "language", "own", "placeholders", "version"})
public record NoticeTemplateWrite(
        @NotBlank @PlainText(max = 200) String subject,

        @NotBlank @PlainText(max = 10000, multiline = true) String body) {

    /**
     * The wording.
     *
     * @throws Problem 422 {@code placeholder_unknown} when something in braces is nothing that this kind knows
     */
    Wording wording(NotificationKind kind) {
        refuseUnknown("/subject", subject, kind);
        refuseUnknown("/body", body, kind);
        return new Wording(subject.strip(), TextRules.withLineFeeds(body));
    }

    private static void refuseUnknown(String pointer, String text, NotificationKind kind) {
        var unknown = Wording.unknown(text, kind);
        if (!unknown.isEmpty()) {
            throw Problem.invalid(pointer, "placeholder_unknown", "{" + unknown.getFirst() + "}");
        }
    }
}
