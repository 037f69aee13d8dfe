package torikumi.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** An entity with an assigned id (UUIDv7) and an optimistic version, which its ETag shows. */
@MappedSuperclass
public abstract class BaseEntity extends PanacheEntityBase {

    @Id
    public UUID id = Ids.next();

    /** Null until first stored: that is how Hibernate tells a new row with an assigned id from a known one. */
    @Version
    public Integer version;

    /** The version as the wire shows it: 0 for a row that is stored for the first time. */
    public int shownVersion() {
        return version == null ? 0 : version;
    }
}
