package torikumi.notification;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;

/**
 * Somebody with a mail address.
 *
 * @param memberId the seat it is written to for; null for the secretariat
 * @param sub the person; null for a shared address
 * @param language what they chose; null when they chose none
 * @param digest whether they prefer one mail a day
 */
record Recipient(UUID memberId, String sub, String name, String address, String language, boolean digest) {

    private static final String COLUMNS = """
            select m.member_id, m.sub, coalesce(nullif(p.name, ''), m.name), coalesce(p.email, m.email), f.language,
                coalesce(f.digest, false)
            from membership m left join person p on p.sub = m.sub left join notice_preference f on f.sub = m.sub
            """;
    private static final String WITH_ADDRESS = " and m.disabled_at is null and coalesce(p.email, m.email) like '%@%'";
    private static final String ORDER = " order by 1, 3, 2";

    private static final String OFFICES = """
            select c.member_id, cast(null as text), coalesce(nullif(c.department, ''), m.name), c.email,
                cast(null as text), false
            from contact c join member m on m.id = c.member_id
            where c.member_id = any(:members) and c.email is not null order by 1
            """;

    /**
     * Who does the work of seats: their editors and approvers, and the address that an office shares. Nobody twice for one
     * seat.
     */
    static List<Recipient> ofSeats(Collection<UUID> memberIds) {
        var members = memberIds.toArray(UUID[]::new);
        var found = new ArrayList<Recipient>(read(
                COLUMNS + "where m.member_id = any(:members) and m.role in ('EDITOR', 'APPROVER')" + WITH_ADDRESS
                        + ORDER,
                "members",
                members));
        found.addAll(read(OFFICES, "members", members));
        return once(found, one -> Arrays.asList(one.memberId, one.key()));
    }

    /** The people who run a council. */
    static List<Recipient> ofSecretariat(UUID councilId) {
        return read(
                COLUMNS + "where m.council_id = :council and m.role = 'SECRETARIAT'" + WITH_ADDRESS + ORDER,
                "council",
                councilId);
    }

    /**
     * Who gets the receipt of what was handed in: who did it and the seat's approvers; its editors where it has no
     * approver and somebody else handed in for them.
     */
    static List<Recipient> ofReceipt(UUID memberId, String submitter, boolean onBehalf) {
        var found = new ArrayList<Recipient>();
        var seat = read(
                COLUMNS + """
                        where m.member_id = :member and (m.role = 'APPROVER' or m.sub = :submitter
                            or (:onBehalf and m.role = 'EDITOR' and not exists (
                                select 1 from membership a where a.member_id = :member and a.role = 'APPROVER'
                                    and a.disabled_at is null)))
                        """ + WITH_ADDRESS + ORDER, "member", memberId, "submitter", submitter, "onBehalf", onBehalf);
        found.addAll(seat);
        found.addAll(read("""
                select cast(null as uuid), p.sub, p.name, p.email, f.language, false
                from person p left join notice_preference f on f.sub = p.sub
                where p.sub = :submitter and p.email like '%@%'
                """, "submitter", submitter));
        return once(found, Recipient::key);
    }

    /** Its address as it is compared. */
    String key() {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    private static List<Recipient> read(String sql, Object... parameters) {
        var query = Panache.getEntityManager().unwrap(Session.class).createNativeQuery(sql, Object[].class);
        for (var i = 0; i < parameters.length; i += 2) {
            query.setParameter((String) parameters[i], parameters[i + 1]);
        }
        var all = query.getResultList().stream()
                .map(row -> new Recipient(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        ((String) row[3]).strip(),
                        (String) row[4],
                        (Boolean) row[5]))
                .toList();
        return once(all, one -> Arrays.asList(one.memberId, one.key()));
    }

    // Somebody may hold two roles on a seat.
    private static List<Recipient> once(List<Recipient> all, Function<Recipient, Object> by) {
        var seen = new HashSet<>();
        return all.stream().filter(one -> seen.add(by.apply(one))).toList();
    }
}
