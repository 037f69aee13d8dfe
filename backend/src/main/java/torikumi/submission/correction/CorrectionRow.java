package torikumi.submission.correction;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.UUID;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.persistence.Conditions;

/** A correction with whose it is. */
record CorrectionRow(MinorCorrection correction, UUID memberId, String memberName) {

    private static final String FROM = """
            from MinorCorrection x join Submission s on s.id = x.submissionId
            join RoundMember m on m.id = s.roundMemberId""";
    private static final String SELECT =
            "select new torikumi.submission.correction.CorrectionRow(x, s.memberId, m.name) ";

    static List<CorrectionRow> list(Conditions filter, int limit) {
        var query = Panache.getEntityManager()
                .createQuery(SELECT + FROM + filter.where() + " order by x.id", CorrectionRow.class)
                .setMaxResults(limit);
        filter.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    static ListView<MinorCorrectionView> page(Conditions filter, CorrectionState state, PageParams page) {
        filter.and("x.state = :state", "state", state);
        var query = Panache.getEntityManager().createQuery("select count(x) " + FROM + filter.where(), Long.class);
        filter.parameters().forEach(query::setParameter);
        var count = query.getSingleResult();
        var after = page.after(1);
        if (after != null) {
            filter.and("x.id > :id", "id", page.id(after, 0));
        }
        return ListView.of(
                list(filter, page.limit + 1),
                count,
                page.limit,
                MinorCorrectionView::of,
                row -> List.of(row.correction.id.toString()));
    }
}
