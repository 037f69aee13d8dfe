package torikumi.forms.compare;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import torikumi.forms.sheet.FormRow.Input;
import torikumi.text.MatchKey;

/** Pairs two lists of texts in their order, so that like stands by like. */
final class Alignment {

    /** Below this share of common character pairs two texts are about different things. */
    private static final double ALIKE = 0.5;

    /** Beyond this the work is not worth it: nobody fills in so much without a single readable key. */
    private static final int WORK_MAX = 40_000;

    private static final int COMPARED = 600;

    private Alignment() {}

    /**
     * Pairs them.
     *
     * @return index on the left to index on the right
     */
    static Map<Integer, Integer> of(List<Input> left, List<Input> right) {
        if (left.size() * right.size() > WORK_MAX) {
            return Map.of();
        }
        var leftPairs = left.stream().map(Alignment::pairs).toList();
        var rightPairs = right.stream().map(Alignment::pairs).toList();
        var best = new double[left.size() + 1][right.size() + 1];
        var alike = new double[left.size()][right.size()];
        for (var i = left.size() - 1; i >= 0; i--) {
            for (var j = right.size() - 1; j >= 0; j--) {
                alike[i][j] = alike(leftPairs.get(i), rightPairs.get(j));
                var paired = alike[i][j] >= ALIKE ? alike[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        var pairs = new LinkedHashMap<Integer, Integer>();
        for (int i = 0, j = 0; i < left.size() && j < right.size(); ) {
            if (alike[i][j] >= ALIKE && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                pairs.put(i++, j++);
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /** How alike two inputs are, from 0 to 1. */
    static double alike(Input left, Input right) {
        return alike(pairs(left), pairs(right));
    }

    private static double alike(Set<String> left, Set<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        var common = left.stream().filter(right::contains).count();
        return 2.0 * common / (left.size() + right.size());
    }

    private static Set<String> pairs(Input input) {
        var text = input.heading() + input.title() + input.text();
        var key = MatchKey.keyOf(text.length() > COMPARED ? text.substring(0, COMPARED) : text);
        var pairs = new HashSet<String>();
        for (var i = 0; i + 2 <= key.length(); i++) {
            pairs.add(key.substring(i, i + 2));
        }
        if (pairs.isEmpty() && !key.isEmpty()) {
            pairs.add(key);
        }
        return pairs;
    }
}
