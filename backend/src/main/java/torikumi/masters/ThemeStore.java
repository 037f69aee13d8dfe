package torikumi.masters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import torikumi.masters.MasterRow.Line;
import torikumi.theme.ResponseMeasure;
import torikumi.theme.Theme;
import torikumi.theme.ThemeView;
import torikumi.theme.ThemeWrite;

/** テーマ of one council. Themes in force have numbers of their own. */
final class ThemeStore implements MasterStore {

    private final UUID council;
    private final Map<UUID, ThemeView> asTheyWere = new HashMap<>();

    ThemeStore(UUID council) {
        this.council = council;
    }

    @Override
    public LinkedHashMap<UUID, Map<String, String>> rows() {
        var rows = new LinkedHashMap<UUID, Map<String, String>>();
        themes().forEach(theme -> rows.put(
                theme.id,
                new Row()
                        .with("id", theme.id)
                        .with("number", theme.number)
                        .with("name", theme.name)
                        .with("valid_from", theme.validFrom)
                        .with("valid_to", theme.validTo)
                        .values()));
        return rows;
    }

    @Override
    public Class<?> bodyType() {
        return ThemeWrite.class;
    }

    @Override
    public Set<Line> clashing(List<Line> lines) {
        var named = new HashSet<String>();
        lines.forEach(line -> named.add(line.value("id")));
        Map<String, Integer> uses = new HashMap<>();
        themes().stream()
                .filter(theme -> theme.validTo == null && !named.contains(theme.id.toString()))
                .forEach(theme -> uses.merge(String.valueOf(theme.number), 1, Integer::sum));
        var inForce = lines.stream().filter(ThemeStore::isInForce).toList();
        inForce.forEach(line -> uses.merge(number(line), 1, Integer::sum));
        var clashing = new HashSet<Line>();
        inForce.stream().filter(line -> uses.get(number(line)) > 1).forEach(clashing::add);
        return clashing;
    }

    // The index on the numbers of themes in force sees one row after the other.
    @Override
    public void makeRoom(Set<UUID> changed) {
        themes().stream()
                .filter(theme -> changed.contains(theme.id) && theme.validTo == null)
                .forEach(theme -> {
                    asTheyWere.put(theme.id, view(theme));
                    theme.validTo = LocalDate.EPOCH;
                });
        Theme.flush();
    }

    @Override
    public Written write(UUID id, Object body) {
        var theme = id == null ? new Theme() : Theme.<Theme>findById(id);
        var before = id == null ? null : asTheyWere.getOrDefault(id, view(theme));
        theme.councilId = council;
        ((ThemeWrite) body).applyTo(theme);
        theme.persistAndFlush();
        return new Written(theme.id, council, before, view(theme));
    }

    private List<Theme> themes() {
        return Theme.list("councilId = ?1 order by number, id", council);
    }

    private static ThemeView view(Theme theme) {
        return ThemeView.of(theme, ResponseMeasure.ofThemes(List.of(theme.id)));
    }

    private static boolean isInForce(Line line) {
        return line.value("valid_to").isEmpty() && !line.value("number").isEmpty();
    }

    private static String number(Line line) {
        return Values.normal("number", line.value("number"));
    }
}
