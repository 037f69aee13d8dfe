package torikumi.text;

import java.util.Arrays;

/** Walks a text cluster by cluster and writes its {@link MatchKey}. */
final class KeyBuilder {

    private final String text;
    private int[] codePoints;
    private int[] starts;
    private int[] ends;
    private int length;

    KeyBuilder(String text) {
        this.text = text;
        int room = text.length() + 8;
        codePoints = new int[room];
        starts = new int[room];
        ends = new int[room];
    }

    MatchKey build() {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            int end = clusterEnd(next);
            int single = end == next ? Folding.single(codePoint) : Folding.SEVERAL;
            if (single == Folding.SEVERAL) {
                addCluster(at, end);
            } else if (single != Folding.SKIPPED) {
                add(single, at, end);
            }
            at = end;
        }
        return new MatchKey(codePoints, starts, ends, length);
    }

    private int clusterEnd(int from) {
        int end = from;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            if (!Folding.extendsCluster(codePoint)) {
                return end;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private void addCluster(int start, int end) {
        String composed = Folding.compose(text.substring(start, end));
        for (int i = 0; i < composed.length(); ) {
            int codePoint = composed.codePointAt(i);
            int folded = Folding.fold(codePoint);
            if (folded != Folding.SKIPPED) {
                add(folded, start, end);
            }
            i += Character.charCount(codePoint);
        }
    }

    private void add(int folded, int start, int end) {
        if (length == codePoints.length) {
            grow();
        }
        // 佐々木 and 佐佐木 are one name: the mark stands for the character before it
        boolean repeats =
                folded == Folding.ITERATION_MARK && length > 0 && Character.isIdeographic(codePoints[length - 1]);
        codePoints[length] = repeats ? codePoints[length - 1] : folded;
        starts[length] = start;
        ends[length] = end;
        length++;
    }

    private void grow() {
        int room = codePoints.length * 2;
        codePoints = Arrays.copyOf(codePoints, room);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
    }
}
