package torikumi.search;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import torikumi.http.ListView;

/** Counts rows up to the cap of lists. */
final class CappedCount {

    private CappedCount() {}

    /**
     * How many rows match.
     *
     * @param rows the page that was read, with its surplus row; a first page that is the last needs no counting
     * @param from the query from {@code from} on, without conditions; its rows have the alias {@code e}
     */
    static long of(List<?> rows, int limit, boolean first, String from, Conditions conditions) {
        if (first && rows.size() <= limit) {
            return rows.size();
        }
        // "select count(*) from (… limit n)" is beyond the query language; a thousand ones are some kilobytes.
        var query = Panache.getEntityManager()
                .createQuery("select 1 " + from + conditions.where(), Integer.class)
                .setMaxResults(ListView.COUNT_CAP);
        return conditions.bind(query).getResultList().size();
    }
}
