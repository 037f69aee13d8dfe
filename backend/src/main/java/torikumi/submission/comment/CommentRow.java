package torikumi.submission.comment;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import torikumi.persistence.Conditions;
import torikumi.submission.EntryKind;

/**
 * A comment with the place that it is about.
 *
 * @param entryGone whether it is about an entry that was deleted since
 */
record CommentRow(Comment comment, int theme, EntryKind kind, boolean entryGone) {

    private static final String FROM = "from Comment m join Cell c on c.id = m.cellId";
    private static final String SELECT = """
            select new torikumi.submission.comment.CommentRow(m, c.theme, c.kind,
                case when m.entryId is not null and not exists (select 1 from Entry e where e.id = m.entryId)
                    then true else false end)
            """;

    static List<CommentRow> list(Conditions filter, int limit) {
        var query = Panache.getEntityManager()
                .createQuery(SELECT + FROM + filter.where() + " order by m.id", CommentRow.class)
                .setMaxResults(limit);
        filter.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    static long count(Conditions filter) {
        var query = Panache.getEntityManager().createQuery("select count(m) " + FROM + filter.where(), Long.class);
        filter.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }
}
