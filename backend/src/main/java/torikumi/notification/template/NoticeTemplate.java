package torikumi.notification.template;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import torikumi.notification.NotificationKind;
import torikumi.notification.Wording;
import torikumi.persistence.BaseEntity;

/** A council's own wording of a notice. */
@Entity
public class NoticeTemplate extends BaseEntity {

    public UUID councilId;

    @Enumerated(EnumType.STRING)
    public NotificationKind kind;

    /** {@code ja} or {@code en}. */
    public String language;

    public String subject;
    public String body;
    public Instant updatedAt;
    public String updatedByName;

    static Optional<NoticeTemplate> find(UUID councilId, NotificationKind kind, String language) {
        return find("councilId = ?1 and kind = ?2 and language = ?3", councilId, kind, language)
                .firstResultOptional();
    }

    static List<NoticeTemplate> of(UUID councilId) {
        return list("councilId", councilId);
    }

    Wording wording() {
        return new Wording(subject, body);
    }

    /** As it is shown: 0 while the product's own wording holds. */
    int shownCount() {
        return version == null ? 0 : version + 1;
    }
}
