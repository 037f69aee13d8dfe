package torikumi.masters;

import java.util.HashMap;
import java.util.Map;

/** A stored row as lines of a file show it: what is null is empty. */
final class Row {

    private final Map<String, String> values = new HashMap<>();

    Row with(String column, Object value) {
        values.put(column, value == null ? "" : value.toString());
        return this;
    }

    Map<String, String> values() {
        return values;
    }
}
