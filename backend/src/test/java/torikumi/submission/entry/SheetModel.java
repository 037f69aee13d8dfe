package torikumi.submission.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A sheet as plain lists: what the API must come to when it takes what it may and refuses the rest. */
final class SheetModel {

    static final int THEMES = 2;

    /** An entry; {@code version} counts texts alone. */
    record Row(String id, int theme, String text, int version, String lineage, String group, Set<String> merged) {

        Row with(String otherText) {
            return new Row(
                    id, theme, otherText, text.equals(otherText) ? version : version + 1, lineage, group, merged);
        }

        Row inGroup(String other) {
            return new Row(id, theme, text, version, lineage, other, merged);
        }

        Row at(int otherTheme) {
            return new Row(id, otherTheme, text, version, lineage, group, merged);
        }

        Row taking(Row other) {
            var all = new HashSet<>(merged);
            all.add(other.lineage);
            all.addAll(other.merged);
            all.remove(lineage);
            return new Row(id, theme, text, version, lineage, group, Set.copyOf(all));
        }

        String etag() {
            return "\"" + version + ".0\"";
        }
    }

    private final Map<Integer, List<Row>> cells = new HashMap<>();
    /** What was deleted and may be brought back. */
    final Map<String, Row> deleted = new LinkedHashMap<>();

    SheetModel() {
        for (var theme = 1; theme <= THEMES; theme++) {
            cells.put(theme, new ArrayList<>());
        }
    }

    List<Row> cell(int theme) {
        return cells.get(theme);
    }

    List<Row> all() {
        var all = new ArrayList<Row>();
        cells.values().forEach(all::addAll);
        return all;
    }

    Row row(String id) {
        return all().stream().filter(row -> row.id.equals(id)).findFirst().orElse(null);
    }

    /** Any entry; null when there is none. */
    Row any(Random random) {
        var all = all();
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    void add(Row row, int place) {
        cell(row.theme).add(place, row);
    }

    void replace(Row row) {
        var cell = cell(row.theme);
        cell.set(placeOf(row.id), row);
    }

    int placeOf(String id) {
        var cell = cell(row(id).theme);
        for (var place = 0; ; place++) {
            if (cell.get(place).id.equals(id)) {
                return place;
            }
        }
    }

    Row take(String id) {
        var row = row(id);
        cell(row.theme).remove(placeOf(id));
        return row;
    }
}
