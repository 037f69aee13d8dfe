package torikumi.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the conditions of a list, so that a filter that was not asked for costs the database nothing. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** A condition without a parameter. */
    public Conditions and(String hql) {
        conditions.add("(" + hql + ")");
        return this;
    }

    /** A condition on {@code :name}; passed over when the value is null. */
    public Conditions and(String hql, String name, Object value) {
        if (value != null) {
            and(hql);
            parameters.put(name, value);
        }
        return this;
    }

    /** The {@code where} clause with a leading blank; empty without conditions. */
    public String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
