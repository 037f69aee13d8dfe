package torikumi.notification.template;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.notification.NotificationKind;
import torikumi.notification.Placeholder;
import torikumi.notification.Wording;

/**
 * The wording of a notice in one language.
 *
 * @param own whether it is the council's; else the product's
 * @param placeholders what may stand in braces
 * @param version 0 while the product's wording holds
 */
@Schema(name = "NotificationTemplate")
public record NoticeTemplateView(
        UUID councilId,
        NotificationKind kind,
        String language,
        String subject,
        String body,
        boolean own,
        List<String> placeholders,
        int version) {

    static NoticeTemplateView of(NoticeTemplate template) {
        return of(template.councilId, template.kind, template.language, template.wording(), template.shownCount());
    }

    static NoticeTemplateView ofProduct(UUID councilId, NotificationKind kind, String language) {
        return of(councilId, kind, language, Wordings.ofProduct(kind, language), 0);
    }

    private static NoticeTemplateView of(
            UUID councilId, NotificationKind kind, String language, Wording wording, int version) {
        return new NoticeTemplateView(
                councilId,
                kind,
                language,
                wording.subject(),
                wording.body(),
                version > 0,
                kind.placeholders().stream().map(Placeholder::key).toList(),
                version);
    }
}
