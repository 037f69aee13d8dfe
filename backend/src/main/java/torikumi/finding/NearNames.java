package torikumi.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import torikumi.program.CatalogueName;
import torikumi.text.MatchKey;

/**
 * Finds names with one character too many, too few or wrong. One mistake leaves one half of a name whole: halves are
 * looked up, and only what stands beside them is compared. First and last character must be right, else the name of
 * another prefecture's institution would be taken for ours; so must digits (第1種, 第2種).
 */
final class NearNames {

    // Folded characters: of shorter names too many real words are one character away.
    private static final int SHORTEST = 6;

    private static final String NUMERALS = "0123456789一二三四五六七八九十新旧第";

    /** A place of a text that is nearly a name. */
    record Near(int start, int end, CatalogueName name) {}

    private record Half(CatalogueName name, int[] whole, boolean first) {}

    private final Map<String, List<Half>> halves = new HashMap<>();
    private final Set<Integer> lengths = new LinkedHashSet<>();

    private NearNames() {}

    static NearNames of(List<CatalogueName> names) {
        var near = new NearNames();
        var seen = new HashSet<String>();
        for (var name : names) {
            var key = MatchKey.of(name.spelling());
            if (key.length() >= SHORTEST && seen.add(key.key())) {
                var whole = key.codePoints();
                var middle = whole.length / 2;
                near.add(new Half(name, whole, true), Arrays.copyOfRange(whole, 0, middle));
                near.add(new Half(name, whole, false), Arrays.copyOfRange(whole, middle, whole.length));
            }
        }
        return near;
    }

    private void add(Half half, int[] part) {
        halves.computeIfAbsent(new String(part, 0, part.length), _ -> new ArrayList<>())
                .add(half);
        lengths.add(part.length);
    }

    /** The places in order; where several names are near, the first one found stands. */
    List<Near> scan(String text) {
        var key = MatchKey.of(text);
        var letters = key.codePoints();
        var found = new ArrayList<Near>();
        for (var at = 0; at < letters.length; at++) {
            for (var length : lengths) {
                if (at + length <= letters.length) {
                    for (var half : halves.getOrDefault(new String(letters, at, length), List.of())) {
                        add(found, key, letters, half, at, length);
                    }
                }
            }
        }
        return found;
    }

    private static void add(List<Near> found, MatchKey key, int[] letters, Half half, int at, int length) {
        var whole = half.whole();
        var rest = whole.length - length;
        for (var other = rest - 1; other <= rest + 1; other++) {
            var from = half.first() ? at : at - other;
            var to = half.first() ? at + length + other : at + length;
            if (from >= 0
                    && to <= letters.length
                    && isNear(letters, from, to, whole)
                    && key.startsCluster(from)
                    && key.endsCluster(to - 1)) {
                var near = new Near(key.startOf(from), key.endOf(to - 1), half.name());
                if (found.stream().noneMatch(one -> one.start() < near.end() && near.start() < one.end())) {
                    found.add(near);
                }
                return;
            }
        }
    }

    // Exactly one difference: walks in from both ends, and what is left in the middle must be one character or none.
    private static boolean isNear(int[] letters, int from, int to, int[] whole) {
        var head = 0;
        while (from + head < to && head < whole.length && letters[from + head] == whole[head]) {
            head++;
        }
        var tail = 0;
        while (to - tail > from + head
                && whole.length - tail > head
                && letters[to - 1 - tail] == whole[whole.length - 1 - tail]) {
            tail++;
        }
        var leftThere = to - from - head - tail;
        var leftHere = whole.length - head - tail;
        return head > 0
                && tail > 0
                && Math.max(leftThere, leftHere) == 1
                && (leftThere == 0 || !isNumeral(letters[from + head]))
                && (leftHere == 0 || !isNumeral(whole[head]));
    }

    private static boolean isNumeral(int letter) {
        return NUMERALS.indexOf(letter) >= 0;
    }
}
