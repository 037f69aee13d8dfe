package torikumi.membership;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

/** Somebody who has signed in, by the subject of their token. */
@Entity
public class Person extends PanacheEntityBase {

    @Id
    public String sub;

    public String name;
    public String email;
    /** Whether the identity provider has made sure that the address is theirs. */
    public boolean emailVerified;

    public Instant lastSeenAt;

    /** Those who have signed in with a verified address, whatever its case. */
    static List<Person> withEmail(String email) {
        return list("lower(email) = lower(?1) and emailVerified", email.strip());
    }

    /**
     * Writes down what a person is called now, here and on their memberships. In one statement each and without
     * versions, because two pages of one person may ask at the same moment.
     *
     * @param verified whether the address is known to be theirs
     * @param now when they were seen
     * @param notBefore when the last time was before this, it is written too
     */
    static void seen(String sub, String name, String email, boolean verified, Instant now, Instant notBefore) {
        var session = getEntityManager().unwrap(Session.class);
        session.createNativeMutationQuery("""
                        insert into person (sub, name, email, email_verified, last_seen_at)
                        values (:sub, :name, :email, :verified, :now)
                        on conflict (sub) do update
                        set name = :name, email = :email, email_verified = :verified, last_seen_at = :now
                        where (person.name, person.email, person.email_verified)
                           is distinct from (:name, :email, :verified)
                           or person.last_seen_at < :before""")
                .setParameter("sub", sub)
                .setParameter("name", name)
                .setParameter("email", email, StandardBasicTypes.STRING)
                .setParameter("verified", verified)
                .setParameter("now", now)
                .setParameter("before", notBefore)
                .executeUpdate();
        session.createMutationQuery("""
                        update Membership set name = :name, email = coalesce(:email, email)
                        where sub = :sub and (name <> :name or email is distinct from coalesce(:email, email))""")
                .setParameter("sub", sub)
                .setParameter("name", name)
                .setParameter("email", email)
                .executeUpdate();
    }
}
