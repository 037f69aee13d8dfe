package torikumi.submission.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where the characters of an old text went in a new one: common beginning and end, and the shortest edit script between
 * (Myers 1986). Where the edit is so large that no script is sought, or the script pulls a span apart although it still
 * stands there, a span is found again by its occurrence: the second of three stays the second of three.
 */
public final class TextDiff {

    // Bounds time to length x edits and memory to edits squared.
    private static final int MOST_EDITS = 1000;

    private final String before;
    private final String after;
    private final int[] places;

    private TextDiff(String before, String after) {
        this.before = before;
        this.after = after;
        places = new int[before.length()];
        Arrays.fill(places, -1);
    }

    /** Compares two texts. */
    public static TextDiff of(String before, String after) {
        var diff = new TextDiff(before, after);
        diff.align();
        return diff;
    }

    /** How many code units go or come between two texts; many more than anybody would call few when it is not sought. */
    public static int edits(String before, String after) {
        var diff = of(before, after);
        var kept = (int) Arrays.stream(diff.places).filter(place -> place >= 0).count();
        return before.length() + after.length() - 2 * kept;
    }

    /** Where the span [start, end) of the old text begins in the new one; empty when its own characters changed. */
    public OptionalInt follow(int start, int end) {
        var first = places[start];
        for (var i = start; i < end; i++) {
            if (first < 0 || places[i] != first + i - start) {
                return byOccurrence(start, end);
            }
        }
        return OptionalInt.of(first);
    }

    private OptionalInt byOccurrence(int start, int end) {
        var word = before.substring(start, end);
        var there = occurrences(before, word);
        var here = occurrences(after, word);
        var index = there.indexOf(start);
        return index >= 0 && there.size() == here.size() ? OptionalInt.of(here.get(index)) : OptionalInt.empty();
    }

    private static List<Integer> occurrences(String text, String word) {
        var found = new ArrayList<Integer>();
        for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            found.add(at);
        }
        return found;
    }

    private void align() {
        var head = 0;
        var shorter = Math.min(before.length(), after.length());
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            places[head] = head;
            head++;
        }
        var tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
            places[before.length() - tail] = after.length() - tail;
        }
        alignMiddle(head, before.length() - tail - head, after.length() - tail - head);
    }

    private void alignMiddle(int head, int n, int m) {
        var limit = Math.min(n + m, MOST_EDITS);
        var furthest = new int[2 * limit + 3];
        var trace = new ArrayList<int[]>();
        for (var edits = 0; edits <= limit; edits++) {
            trace.add(Arrays.copyOfRange(furthest, limit + 1 - edits - 1, limit + 1 + edits + 2));
            for (var k = -edits; k <= edits; k += 2) {
                var down = k == -edits || k != edits && furthest[limit + k] < furthest[limit + k + 2];
                var x = down ? furthest[limit + 1 + k + 1] : furthest[limit + 1 + k - 1] + 1;
                while (x < n && x - k < m && x - k >= 0 && before.charAt(head + x) == after.charAt(head + x - k)) {
                    x++;
                }
                furthest[limit + 1 + k] = x;
                if (x >= n && x - k >= m) {
                    trackBack(trace, head, n, m);
                    return;
                }
            }
        }
    }

    // Each trace row holds the diagonals -edits-1 .. edits+1 as they were before that round of edits.
    private void trackBack(List<int[]> trace, int head, int n, int m) {
        var x = n;
        var y = m;
        for (var edits = trace.size() - 1; edits >= 0; edits--) {
            var row = trace.get(edits);
            var k = x - y;
            var centre = edits + 1;
            var down = edits > 0 && (k == -edits || k != edits && row[centre + k - 1] < row[centre + k + 1]);
            var fromK = down ? k + 1 : k - 1;
            var fromX = edits == 0 ? 0 : row[centre + fromK];
            var fromY = edits == 0 ? 0 : fromX - fromK;
            while (x > fromX && y > fromY) {
                x--;
                y--;
                places[head + x] = head + y;
            }
            x = fromX;
            y = fromY;
        }
    }
}
