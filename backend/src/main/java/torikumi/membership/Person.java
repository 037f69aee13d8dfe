package torikumi.membership;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Somebody who has signed in, by the subject of their token. */
@Entity
public class Person extends PanacheEntityBase {

    @Id
    public String sub;

    public String name;
    public String email;
    public Instant lastSeenAt;
}
