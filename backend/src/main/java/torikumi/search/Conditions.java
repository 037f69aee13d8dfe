package torikumi.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.query.NativeQuery;

/** The conditions of a query in SQL with their values: what callers send is always bound, never part of the text. */
final class Conditions {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    Conditions() {}

    private Conditions(Conditions other) {
        clauses.addAll(other.clauses);
        values.putAll(other.values);
    }

    /** The same conditions, to go on from. */
    Conditions copy() {
        return new Conditions(this);
    }

    Conditions and(String clause) {
        clauses.add("(" + clause + ")");
        return this;
    }

    Conditions and(String clause, String name, Object value) {
        values.put(name, value);
        return and(clause);
    }

    /** Adds an equality; none when there is no value. */
    Conditions equal(String column, String name, Object value) {
        return value == null ? this : and(column + " = :" + name, name, value);
    }

    Conditions value(String name, Object value) {
        values.put(name, value);
        return this;
    }

    String where() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    <T> NativeQuery<T> bind(NativeQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
