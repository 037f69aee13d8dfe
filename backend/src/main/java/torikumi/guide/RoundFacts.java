package torikumi.guide;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the guide counts.
 *
 * @param members asked, or chosen while the round is being prepared
 * @param reachable of those, with somebody who may write
 */
record RoundFacts(
        long themes, long members, long reachable, long submitted, long accepted, long drafts, long published) {

    // What is asked: the round's copies once it is open, before that what is in force and not left out.
    private static final String READ = """
            with asked as (
                select origin_id as id from round_member where round_id = :round
                union
                select m.id from member m join round r on r.council_id = m.council_id
                where r.id = :round and r.state = 'PREPARING'
                    and (m.valid_from is null or m.valid_from <= :day) and (m.valid_to is null or m.valid_to >= :day)
                    and not exists (select 1 from round_exclusion x where x.round_id = r.id and x.origin_id = m.id)
            ), parts as (
                select state, accepted_version from submission where round_id = :round and not not_participating
            )
            select
                (select count(*) from round_theme where round_id = :round)
                + (select count(*) from theme t join round r on r.council_id = t.council_id
                    where r.id = :round and r.state = 'PREPARING'
                    and (t.valid_from is null or t.valid_from <= :day) and (t.valid_to is null or t.valid_to >= :day)
                    and not exists (select 1 from round_exclusion x where x.round_id = r.id and x.origin_id = t.id)),
                (select count(*) from asked),
                (select count(*) from asked where exists (select 1 from membership p where p.member_id = asked.id
                    and p.disabled_at is null and p.role in ('EDITOR', 'APPROVER'))),
                (select count(*) from parts where state in ('SUBMITTED', 'ACCEPTED') or accepted_version is not null),
                (select count(*) from parts where state = 'ACCEPTED'),
                (select count(*) from edition where round_id = :round and kind = 'DRAFT'),
                (select count(*) from edition where round_id = :round and published)
            """;

    static RoundFacts of(UUID round, LocalDate day) {
        var row = (Object[]) Panache.getEntityManager()
                .createNativeQuery(READ, Object[].class)
                .setParameter("round", round)
                .setParameter("day", day)
                .getSingleResult();
        return new RoundFacts(
                (Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4], (Long) row[5], (Long)
                        row[6]);
    }
}
