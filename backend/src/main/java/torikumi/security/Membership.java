package torikumi.security;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import torikumi.persistence.BaseEntity;

/**
 * A person's (or machine's) role on a seat, or on a whole council when {@code memberId} is null. Disabled ones are never
 * seen through this class: nothing that forgets to ask can let somebody in who has left.
 */
@Entity
@SQLRestriction("disabled_at is null")
public class Membership extends BaseEntity {

    public String sub;
    public UUID councilId;
    public UUID memberId;

    @Enumerated(EnumType.STRING)
    public Role role;

    public String name = "";
    public String email;

    /** All of one subject's memberships. */
    public static List<Membership> of(String sub) {
        return list("sub = ?1 order by id", sub);
    }
}
