package torikumi.progress;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.handover.HandOverState;
import torikumi.progress.RoundProgress.AskedOf;
import torikumi.progress.RoundProgress.PersonOf;
import torikumi.security.Role;
import torikumi.submission.Cell;

/** What the matrix joins, each read for a whole round in one statement. */
final class ProgressFacts {

    /** A cell with the number of its entries. */
    record CellCount(Cell cell, long entries) {}

    /** The last save of an entry. */
    record Save(Instant at, String by) {}

    // The index on (submission_id, at) answers each in one step, however long the history is.
    private static final String LAST_SAVES = """
            select s.id, v.at, v.by_name from submission s cross join lateral (
                select r.at, r.by_name from entry_revision r
                where r.submission_id = s.id order by r.at desc limit 1) v
            where s.round_id = :round
            """;

    // Every part only ever grows: rows of these tables are never deleted, and versions are counted up.
    private static final String REVISION = """
            select r.version
                + (select count(*) + coalesce(sum(s.version), 0) from submission s where s.round_id = r.id)
                + (select coalesce(sum(c.version), 0) from cell c
                    join submission s on s.id = c.submission_id where s.round_id = r.id)
                + (select count(*) from entry_revision v
                    join submission s on s.id = v.submission_id where s.round_id = r.id)
            from round r where r.id = :round
            """;

    private ProgressFacts() {}

    /** A number that is greater after every change of a round's parts. */
    static long revision(UUID roundId) {
        var number = (Number) Panache.getEntityManager()
                .createNativeQuery(REVISION)
                .setParameter("round", roundId)
                .getSingleResult();
        return number.longValue();
    }

    /** The cells by submission, in the table's order. */
    static Map<UUID, List<CellCount>> cells(UUID roundId) {
        return Panache.getEntityManager()
                .createQuery("""
                        select c, count(e.id) from Cell c
                        join Submission s on s.id = c.submissionId
                        left join Entry e on e.cellId = c.id
                        where s.roundId = :round group by c order by c.theme, c.kind desc
                        """, Object[].class)
                .setParameter("round", roundId)
                .getResultStream()
                .map(row -> new CellCount((Cell) row[0], (Long) row[1]))
                .collect(Collectors.groupingBy(count -> count.cell().submissionId));
    }

    /** When and by whom something was last saved, by submission. */
    static Map<UUID, Save> lastSaves(UUID roundId) {
        return Panache.getSession()
                .createNativeQuery(LAST_SAVES, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("at", Instant.class)
                .addScalar("by_name", String.class)
                .setParameter("round", roundId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new Save((Instant) row[1], (String) row[2])));
    }

    /** Who of a seat is asked to write or to submit, by member: those who answer for it first. */
    static Map<UUID, List<PersonOf>> people(UUID roundId) {
        return Panache.getEntityManager()
                .createQuery("""
                        select b.memberId, b.name, b.role from Membership b
                        where b.memberId in (select s.memberId from Submission s where s.roundId = :round)
                        and b.role in (torikumi.security.Role.EDITOR, torikumi.security.Role.APPROVER)
                        order by b.role, b.name, b.id
                        """, Object[].class)
                .setParameter("round", roundId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(row -> new PersonOf((String) row[1], (Role) row[2]), Collectors.toList())));
    }

    /** The colleagues who were asked and have not answered, by submission. */
    static Map<UUID, List<AskedOf>> asked(UUID roundId) {
        return Panache.getEntityManager()
                .createQuery("""
                        select h.submissionId, h.assigneeName, h.theme from HandOver h
                        join Submission s on s.id = h.submissionId
                        where s.roundId = :round and h.state = :open order by h.id
                        """, Object[].class)
                .setParameter("round", roundId)
                .setParameter("open", HandOverState.ASKED)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new AskedOf((String) row[1], (Integer) row[2]), Collectors.toList())));
    }
}
