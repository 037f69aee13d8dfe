package torikumi.imports.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import torikumi.imports.proposal.Use;
import torikumi.submission.EntryKind;

/**
 * Reads a row below a head: labels on the left, then one cell per theme. A name that stands where the first theme belongs
 * has pushed the row aside; the row is shifted back, and what it pushed out of the table stays lost.
 */
final class RowReader {

    private final KindLabels kinds;
    private final Members members;
    private final int themes;
    private final Painter painter;

    RowReader(KindLabels kinds, Members members, int themes, Painter painter) {
        this.kinds = kinds;
        this.members = members;
        this.themes = themes;
        this.painter = painter;
    }

    /** Reads a row of {@code page} whose themes stand in {@code columns}; paints its labels. */
    TableRow read(List<CellText> cells, int page, int index, TreeMap<Integer, Integer> columns) {
        int first = columns.firstKey();
        int shift = shift(cells, first);
        int shiftColumn = shift > 0 ? first : first - 1;
        List<TableRow.Name> names = new ArrayList<>();
        List<TableRow.CategoryLabel> categories = new ArrayList<>();
        TreeMap<Integer, CellText> placed = new TreeMap<>();
        List<CellText> extra = new ArrayList<>();
        for (CellText cell : cells) {
            int column = cell.cell().column();
            if (cell.isBlank()) {
                continue;
            }
            if (column - shift < first) {
                readLabels(cell, column >= first, names, categories);
                continue;
            }
            Integer theme = columns.get(column - shift);
            if (theme == null || placed.putIfAbsent(theme, cell) != null) {
                extra.add(cell);
            }
        }
        List<Integer> lost = new ArrayList<>();
        if (shift > 0) {
            columns.forEach((column, theme) -> {
                if (column + shift > cells.size()) {
                    lost.add(theme);
                }
            });
        }
        int line = cells.getFirst().cell().line();
        return new TableRow(
                line, page, index, names, categories, placed, extra, kind(placed.values()), shift, shiftColumn, lost);
    }

    /** Returns 1 when a name stands in the first theme's column, -1 when the first theme's text stands left of it. */
    private int shift(List<CellText> cells, int first) {
        if (first >= 2 && first - 2 < cells.size() && kinds.first(cells.get(first - 2)) != null) {
            return -1;
        }
        if (first - 1 >= cells.size() || themes < 2) {
            return 0;
        }
        CellText cell = cells.get(first - 1);
        if (cell.isBlank() || kinds.first(cell) != null || !members.mayBeName(cell.plain())) {
            return 0;
        }
        List<CellText> others = cells.subList(first, cells.size()).stream()
                .filter(other -> !other.isBlank())
                .toList();
        boolean othersLabelled = !others.isEmpty() && others.stream().allMatch(other -> kinds.first(other) != null);
        return othersLabelled || members.exactly(cell.plain()).isPresent() ? 1 : 0;
    }

    private void readLabels(
            CellText cell, boolean pushing, List<TableRow.Name> names, List<TableRow.CategoryLabel> categories) {
        Members.Labels labels = members.read(cell);
        int column = cell.cell().column();
        labels.names().forEach(name -> names.add(new TableRow.Name(name, column, pushing)));
        labels.categories().forEach(category -> categories.add(new TableRow.CategoryLabel(category, column)));
        if (labels.understood()) {
            painter.paintText(cell.atoms(), Use.LABEL);
        }
    }

    private EntryKind kind(Iterable<CellText> cells) {
        Map<EntryKind, Integer> counts = new TreeMap<>();
        for (CellText cell : cells) {
            EntryKind kind = kinds.first(cell);
            if (kind != null) {
                counts.merge(Objects.requireNonNull(kind), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<EntryKind, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<EntryKind, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
