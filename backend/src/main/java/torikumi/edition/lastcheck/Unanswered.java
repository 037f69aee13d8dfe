package torikumi.edition.lastcheck;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import torikumi.round.Round;

/** A seat from which the last check of a draft still waits for an answer that it may give. */
public record Unanswered(LastCheck check, Round round, UUID memberId, String memberName) {

    // A later draft asks anew, and after the publication or the last day there is nothing to answer any more.
    private static final String FROM = """
            select new torikumi.edition.lastcheck.Unanswered(c, r, a.memberId, a.memberName) from LastCheckAnswer a
            join LastCheck c on c.id = a.lastCheckId join Round r on r.id = c.roundId
            where a.answer is null and c.dueOn >= :today and r.state <> PUBLISHED
            and not exists (select 1 from LastCheck l where l.roundId = c.roundId and l.id > c.id)
            """;

    /** Those of all rounds. */
    public static List<Unanswered> all(LocalDate today) {
        return Panache.getEntityManager()
                .createQuery(FROM + " order by c.id, a.position, a.id", Unanswered.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** Whether a seat's answer to the check of an edition is waited for. */
    public static Optional<Unanswered> find(UUID editionId, UUID memberId, LocalDate today) {
        return Panache.getEntityManager()
                .createQuery(FROM + " and c.editionId = :edition and a.memberId = :member", Unanswered.class)
                .setParameter("today", today)
                .setParameter("edition", editionId)
                .setParameter("member", memberId)
                .getResultStream()
                .findFirst();
    }
}
