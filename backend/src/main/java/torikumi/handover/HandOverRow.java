package torikumi.handover;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import torikumi.persistence.Conditions;

/**
 * A hand-over with the names that it is shown with.
 *
 * @param memberId whose part it is about
 */
public record HandOverRow(HandOver handOver, String roundName, String memberName, UUID councilId, UUID memberId) {

    private static final String FROM = """
            from HandOver h join Submission s on s.id = h.submissionId
            join Round r on r.id = s.roundId join RoundMember m on m.id = s.roundMemberId""";
    private static final String SELECT =
            "select new torikumi.handover.HandOverRow(h, r.name, m.name, s.councilId, s.memberId) ";

    static List<HandOverRow> list(Conditions filter, int limit) {
        var query = Panache.getEntityManager()
                .createQuery(SELECT + FROM + filter.where() + " order by h.id", HandOverRow.class)
                .setMaxResults(limit);
        filter.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    static long count(Conditions filter) {
        var query = Panache.getEntityManager().createQuery("select count(h) " + FROM + filter.where(), Long.class);
        filter.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    static Optional<HandOverRow> find(UUID submissionId, UUID id) {
        return list(
                        new Conditions()
                                .and("h.id = :id", "id", id)
                                .and("s.id = :submission", "submission", submissionId),
                        1)
                .stream()
                .findFirst();
    }
}
