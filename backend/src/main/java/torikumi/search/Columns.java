package torikumi.search;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * The columns that a list reads. Lists read rows in one SQL statement and not entities: the same page through entities
 * costs several times the processor time (docs/performance.md).
 */
final class Columns {

    private final List<String> names = new ArrayList<>();
    private final List<Class<?>> types = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private String select = "";
    private String besides = "";

    /** Adds a column: what {@code sql} gives is read as {@code name}. */
    Columns add(String name, Class<?> type, String sql) {
        select += (select.isEmpty() ? "select " : ", ") + sql + " as " + name;
        return named(name, type);
    }

    /**
     * Adds a column that gathers the rows of another table, once for the whole page; there must be a column
     * {@code entry}.
     *
     * @param table with the alias {@code x} and a column {@code entry_id}
     * @param aggregate what is made of an entry's rows; null for an entry without any
     */
    Columns gather(String name, Class<?> type, String table, String aggregate) {
        besides +=
                " left join (select x.entry_id, %s as %s from %s x where x.entry_id = any(array(select entry from page))"
                                .formatted(aggregate, name, table)
                        + " group by x.entry_id) as of_%s on of_%s.entry_id = page.entry".formatted(name, name);
        return named(name, type);
    }

    private Columns named(String name, Class<?> type) {
        places.put(name, names.size());
        names.add(name);
        types.add(type);
        return this;
    }

    /** The values of one row. */
    record Values(Map<String, Integer> places, Object[] values) {

        /** The value of a column, of the type that the column was added with. */
        @SuppressWarnings("unchecked")
        <T> T get(String name) {
            return (T) values[places.get(name)];
        }
    }

    /**
     * The rows that {@code from} and the conditions give, up to a limit.
     *
     * @param order by names of columns
     */
    <R> List<R> read(String from, Conditions conditions, String order, int limit, Function<Values, R> row) {
        var query = session().createNativeQuery(sql(from + conditions.where(), order), Object[].class);
        for (var i = 0; i < names.size(); i++) {
            query.addScalar(names.get(i), types.get(i));
        }
        NativeQuery<R> rows = query.setTupleTransformer((values, _) -> row.apply(new Values(places, values)));
        return conditions.bind(rows).setParameter("limit", limit).getResultList();
    }

    private String sql(String from, String order) {
        var page = select + " " + from + " order by " + order + " limit :limit";
        return besides.isEmpty()
                ? page
                : "with page as materialized (" + page + ") select " + String.join(", ", names) + " from page" + besides
                        + " order by " + order;
    }

    /** How many rows {@code from} and the conditions give, counted up to a cap. */
    static long count(String from, Conditions conditions, int cap) {
        var query = session()
                .createNativeQuery(
                        "select count(*) as n from (select 1 " + from + conditions.where() + " limit :cap) as capped",
                        Long.class)
                .addScalar("n", Long.class);
        return conditions.bind(query).setParameter("cap", cap).getSingleResult();
    }

    private static Session session() {
        return Panache.getEntityManager().unwrap(Session.class);
    }
}
