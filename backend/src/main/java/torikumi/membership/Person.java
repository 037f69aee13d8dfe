package torikumi.membership;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

/** Somebody who has signed in, by the subject of their token. */
@Entity
public class Person extends PanacheEntityBase {

    @Id
    public String sub;

    public String name;
    public String email;
    public Instant lastSeenAt;

    /**
     * Writes down what a person is called now, here and on their memberships. In one statement each and without
     * versions, because two pages of one person may ask at the same moment.
     *
     * @param now when they were seen
     * @param notBefore when the last time was before this, it is written too
     */
    static void seen(String sub, String name, String email, Instant now, Instant notBefore) {
        var session = getEntityManager().unwrap(Session.class);
        session.createNativeMutationQuery("""
                        insert into person (sub, name, email, last_seen_at) values (:sub, :name, :email, :now)
                        on conflict (sub) do update set name = :name, email = :email, last_seen_at = :now
                        where (person.name, person.email) is distinct from (:name, :email)
                           or person.last_seen_at < :before""")
                .setParameter("sub", sub)
                .setParameter("name", name)
                .setParameter("email", email, StandardBasicTypes.STRING)
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
