package torikumi.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import torikumi.analysis.CrossTableView.Column;
import torikumi.analysis.CrossTableView.Row;
import torikumi.analysis.EditionEntries.Line;
import torikumi.program.ProgramKind;
import torikumi.submission.RoundFrame;

/** Counts the entries of an edition. */
final class CrossCounting {

    private final CrossTable table;
    private final RoundFrame frame;
    private final EditionEntries entries;

    CrossCounting(CrossTable table, RoundFrame frame, EditionEntries entries) {
        this.table = table;
        this.frame = frame;
        this.entries = entries;
    }

    /** The table, without its edition's id. */
    List<Row> rows(List<Column> columns) {
        var places = new HashMap<UUID, Integer>();
        columns.forEach(column -> places.put(column.id(), places.size()));
        Map<UUID, int[]> counts = new LinkedHashMap<>();
        for (var line : entries.lines()) {
            var place = places.get(columnOf(line));
            if (place != null) {
                keysOf(line).forEach(key -> counts.computeIfAbsent(key, _ -> new int[columns.size()])[place]++);
            }
        }
        return table.countsPrograms() ? programs(counts) : measures(counts, columns.size());
    }

    List<Column> columns() {
        var sizes = new HashMap<UUID, Integer>();
        entries.lines().forEach(line -> sizes.merge(columnOf(line), 1, Integer::sum));
        if (table.isByTheme()) {
            return frame.themes().stream()
                    .map(theme -> new Column(
                            theme.originId(), theme.number(), theme.name(), sizes.getOrDefault(theme.originId(), 0)))
                    .toList();
        }
        return entries.members().entrySet().stream()
                .map(member ->
                        new Column(member.getKey(), null, member.getValue(), sizes.getOrDefault(member.getKey(), 0)))
                .toList();
    }

    /** The places that a number counts, in the table's order. */
    List<SentenceView> sentences(UUID row, UUID column) {
        return entries.lines().stream()
                .filter(line -> column == null || column.equals(columnOf(line)))
                .flatMap(line -> sentences(line, row))
                .toList();
    }

    private Stream<SentenceView> sentences(Line line, UUID row) {
        if (table.countsPrograms()) {
            return line.entry().mentions.stream()
                    .filter(mention -> mention.programId().equals(row))
                    .map(mention -> SentenceView.of(line, mention));
        }
        return keysOf(line).filter(key -> key.equals(row == null ? NONE : row)).map(_ -> SentenceView.of(line));
    }

    private static final UUID NONE = new UUID(0, 0);

    private UUID columnOf(Line line) {
        return table.isByTheme() ? line.entry().themeId : line.entry().memberId;
    }

    private Stream<UUID> keysOf(Line line) {
        if (table.countsPrograms()) {
            return line.programs().keySet().stream();
        }
        var measures = line.entry().responseMeasureIds;
        return measures.length == 0 ? Stream.of(NONE) : Arrays.stream(measures).distinct();
    }

    private List<Row> programs(Map<UUID, int[]> counts) {
        Map<UUID, String> names = new HashMap<>();
        Map<UUID, ProgramKind> kinds = new HashMap<>();
        for (var line : entries.lines()) {
            line.programs().forEach((id, mention) -> {
                names.putIfAbsent(id, mention.programName());
                kinds.putIfAbsent(id, mention.kind());
            });
        }
        return counts.entrySet().stream()
                .map(count -> row(
                        count.getKey(), names.get(count.getKey()), kinds.get(count.getKey()), null, count.getValue()))
                .sorted(Comparator.comparing(Row::kind)
                        .thenComparing(Row::entries, Comparator.reverseOrder())
                        .thenComparing(Row::name)
                        .thenComparing(Row::id))
                .toList();
    }

    private List<Row> measures(Map<UUID, int[]> counts, int width) {
        var rows = new ArrayList<Row>();
        for (var theme : frame.themes()) {
            for (var measure : theme.measures()) {
                var count = counts.getOrDefault(measure.originId(), new int[width]);
                rows.add(row(measure.originId(), measure.name(), null, theme.number(), count));
            }
        }
        rows.add(row(null, "", null, null, counts.getOrDefault(NONE, new int[width])));
        return rows;
    }

    private static Row row(UUID id, String name, ProgramKind kind, Integer theme, int[] counts) {
        return new Row(
                id,
                name,
                kind,
                theme,
                Arrays.stream(counts).boxed().toList(),
                Arrays.stream(counts).sum());
    }
}
