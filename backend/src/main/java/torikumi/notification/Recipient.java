package torikumi.notification;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;

/** Somebody with a mail address. */
record Recipient(String name, String address) {

    /**
     * Who gets the receipt of what was handed in: who did it and the seat's approvers; its editors where it has no
     * approver and somebody else handed in for them. Everybody once, and nobody without an address.
     */
    static List<Recipient> ofReceipt(UUID memberId, String submitter, boolean onBehalf) {
        var found = new TreeSet<Recipient>(Comparator.comparing(one -> one.address.toLowerCase(Locale.ROOT)));
        Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select coalesce(p.name, m.name), coalesce(p.email, m.email)
                        from membership m left join person p on p.sub = m.sub
                        where m.member_id = :member and coalesce(p.email, m.email) is not null
                        and (m.role = 'APPROVER' or m.sub = :submitter or (:onBehalf and m.role = 'EDITOR' and not exists (
                            select 1 from membership a where a.member_id = :member and a.role = 'APPROVER')))
                        union
                        select p.name, p.email from person p where p.sub = :submitter and p.email is not null
                        """, Object[].class)
                .setParameter("member", memberId)
                .setParameter("onBehalf", onBehalf)
                .setParameter("submitter", submitter)
                .getResultList()
                .forEach(row -> found.add(new Recipient((String) row[0], (String) row[1])));
        return List.copyOf(found);
    }
}
