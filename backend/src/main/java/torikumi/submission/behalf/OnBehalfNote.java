package torikumi.submission.behalf;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import torikumi.persistence.Ids;

/** Why the secretariat writes for a member. */
@Entity
@Immutable
public class OnBehalfNote extends PanacheEntityBase {

    @Id
    public UUID id = Ids.next();

    public UUID submissionId;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    public LocalDate receivedOn;
    public String reason;
    /** What the member sent, as it was sent; null when there is no text. */
    public String source;

    public Instant notedAt;
    public String notedBy;
    public String notedByName;
}
