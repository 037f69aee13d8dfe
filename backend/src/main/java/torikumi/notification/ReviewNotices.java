package torikumi.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import torikumi.persistence.Ids;
import torikumi.submission.EntryKind;
import torikumi.submission.Part;
import torikumi.submission.comment.CommentMade;
import torikumi.submission.correction.CorrectionObjected;
import torikumi.submission.correction.SlipsCorrected;

/** Passes on what secretariat and members say to each other about a part. */
@RequestScoped
class ReviewNotices {

    @Inject
    Outbox outbox;

    void commented(@Observes CommentMade event) {
        var facts = said(event.theme(), event.kind(), event.text(), event.byName());
        var key = event.id().toString();
        if (event.toMember()) {
            tellSeat(NotificationKind.COMMENTED, event.part(), key, facts);
        } else {
            tellSecretariat(NotificationKind.ANSWERED, event.part(), key, facts);
        }
    }

    void corrected(@Observes SlipsCorrected event) {
        tellSeat(
                NotificationKind.CORRECTED,
                event.part(),
                Ids.next().toString(),
                Map.of(
                        Placeholder.COUNT, String.valueOf(event.count()),
                        Placeholder.REASON, event.reason() == null ? "" : event.reason(),
                        Placeholder.BY, event.by().name()));
    }

    void objected(@Observes CorrectionObjected event) {
        tellSecretariat(
                NotificationKind.OBJECTED,
                event.part(),
                Ids.next().toString(),
                said(event.theme(), event.kind(), event.note(), event.byName()));
    }

    private static Map<Placeholder, String> said(int theme, EntryKind kind, String text, String byName) {
        return Map.of(
                Placeholder.CELL,
                theme + ":" + kind,
                Placeholder.TEXT,
                text == null ? "" : text,
                Placeholder.BY,
                byName);
    }

    private void tellSeat(NotificationKind kind, Part part, String key, Map<Placeholder, String> facts) {
        outbox.put(
                new Outbox.Notice(kind, About.part(part), key, facts, Outbox.JAPANESE, null),
                Recipient.ofSeats(List.of(part.submission().memberId)));
    }

    private void tellSecretariat(NotificationKind kind, Part part, String key, Map<Placeholder, String> facts) {
        outbox.put(
                new Outbox.Notice(kind, About.part(part), key, facts, Outbox.JAPANESE, null),
                Recipient.ofSecretariat(part.submission().councilId));
    }
}
