package torikumi.notification;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** How a person wants to be written to. */
@Entity
public class NoticePreference extends PanacheEntityBase {

    @Id
    public String sub;

    /** One mail a day instead of one for each thing, where it can wait. */
    public boolean digest;

    /** {@code ja} or {@code en}. */
    public String language = Outbox.JAPANESE;
}
