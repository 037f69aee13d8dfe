package torikumi.imports.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import torikumi.imports.proposal.Use;

/**
 * Knows the repeated head rows by their likeness to the council's themes and response measures, however their wording drifts
 * and whether both stand in one row or in two.
 */
final class Heads {

    private static final double SURE = 0.8;
    private static final double FAIR = 0.5;
    private static final int HEAD_WORD_MAX = 20;

    private final List<MasterData.Theme> themes;
    private final List<Set<String>> wordings = new ArrayList<>();
    private final List<String> headWords;
    private final Set<String> captions = new HashSet<>();
    private final List<String> labels;

    Heads(MasterData master) {
        themes = master.themes();
        MasterData.Wordings words = master.wordings();
        for (MasterData.Theme theme : themes) {
            Set<String> pairs = new HashSet<>();
            String name = Similarity.key(theme.number() + theme.name());
            String measureHead = Similarity.key(words.measureHead());
            String measures = Similarity.key(String.join("", theme.measures()));
            pairs.addAll(Similarity.pairs(Similarity.key(words.themeHead()) + name));
            pairs.addAll(Similarity.pairs(name + measureHead + measures));
            pairs.addAll(Similarity.pairs(name + measures));
            wordings.add(pairs);
        }
        headWords = List.of(Similarity.key(words.themeHead()), Similarity.key(words.measureHead()));
        words.captions().forEach(caption -> captions.addAll(Similarity.pairs(Similarity.key(caption))));
        labels = List.of(Similarity.key(words.initiativeLabel()), Similarity.key(words.challengeLabel()));
    }

    /** Tells whether a row is a head row: it begins with the head's word, or most of its cells name themes. */
    boolean isHead(List<CellText> row) {
        if (row.size() < 2) {
            return false;
        }
        boolean headWord = isHeadWord(row.getFirst());
        int filled = 0;
        int sure = 0;
        for (CellText cell : row.subList(1, row.size())) {
            if (!cell.isBlank()) {
                filled++;
                sure += score(cell, bestTheme(cell)) >= SURE ? 1 : 0;
            }
        }
        return headWord ? sure > 0 : sure >= 2 && sure * 2 > filled;
    }

    private boolean isHeadWord(CellText cell) {
        String plain = cell.plain();
        return plain.length() <= HEAD_WORD_MAX && headWords.stream().anyMatch(Similarity.key(plain)::startsWith);
    }

    /** Returns the theme's index by column, from 1, of the head rows of one page; themes not recognised are filled in. */
    TreeMap<Integer, Integer> columns(List<List<CellText>> rows) {
        TreeMap<Integer, Integer> columns = new TreeMap<>();
        TreeMap<Integer, Double> best = new TreeMap<>();
        for (List<CellText> row : rows) {
            for (CellText cell : row) {
                int theme = bestTheme(cell);
                double score = score(cell, theme);
                if (!isHeadWord(cell)
                        && score >= FAIR
                        && score > best.getOrDefault(cell.cell().column(), 0.0)) {
                    best.put(cell.cell().column(), score);
                    columns.put(cell.cell().column(), theme);
                }
            }
        }
        Set<Integer> seen = new HashSet<>();
        columns.values().removeIf(theme -> !seen.add(theme));
        fillIn(columns);
        return columns;
    }

    private void fillIn(TreeMap<Integer, Integer> columns) {
        // a head that names no theme clearly: they stand in their order, right of one column of labels
        int offset = columns.isEmpty()
                ? 2
                : columns.firstKey() - columns.firstEntry().getValue();
        for (int theme = 0; theme < themes.size(); theme++) {
            if (!columns.containsValue(theme) && offset + theme >= 1) {
                columns.putIfAbsent(offset + theme, theme);
            }
        }
    }

    /** Paints the head rows' recognised texts; what is like no theme stays unplaced. */
    void paint(List<CellText> row, Painter painter) {
        for (CellText cell : row) {
            if (isHeadWord(cell) || score(cell, bestTheme(cell)) >= FAIR) {
                painter.paintText(cell.atoms(), Use.HEADER);
            }
        }
    }

    /** Tells whether a text around the table is one of its captions: title, instructions with both labels, legend, page. */
    boolean isCaption(String plain) {
        String key = Similarity.key(plain);
        return !key.isEmpty()
                && (key.codePoints().allMatch(Character::isDigit)
                        || labels.stream().allMatch(key::contains)
                        || Similarity.contained(key, captions) >= SURE);
    }

    private int bestTheme(CellText cell) {
        int best = 0;
        for (int theme = 1; theme < wordings.size(); theme++) {
            if (score(cell, theme) > score(cell, best)) {
                best = theme;
            }
        }
        return best;
    }

    private double score(CellText cell, int theme) {
        return wordings.isEmpty() ? 0 : Similarity.contained(Similarity.key(cell.plain()), wordings.get(theme));
    }
}
