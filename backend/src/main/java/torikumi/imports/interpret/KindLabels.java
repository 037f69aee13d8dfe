package torikumi.imports.interpret;

import java.util.ArrayList;
import java.util.List;
import torikumi.submission.EntryKind;

/**
 * Finds the labels of ① and ② in a cell. A label stands at the beginning of the cell or after white space, and what follows
 * its number is like the council's wording; a number in a sentence, or in a list ①②③, is none.
 */
final class KindLabels {

    private static final double ALIKE = 0.6;
    private static final int LABEL_MAX = 40;

    private final List<Label> labels;

    /**
     * A stretch of a cell from one label to the next.
     *
     * @param kind what its label says, or null before the first label
     * @param label where the label begins; equals {@code from} without one
     * @param from where the content begins
     * @param to where it ends (exclusive)
     */
    record Segment(EntryKind kind, int label, int from, int to) {}

    private record Label(EntryKind kind, String wording, char marker, String key) {

        static Label of(EntryKind kind, String wording) {
            String trimmed = wording.strip();
            return new Label(kind, trimmed, trimmed.isEmpty() ? '\0' : trimmed.charAt(0), Similarity.key(trimmed));
        }

        boolean isNumbered() {
            return marker >= '①' && marker <= '⑳' || marker >= '❶' && marker <= '❿';
        }
    }

    KindLabels(MasterData.Wordings wordings) {
        labels = List.of(
                Label.of(EntryKind.INITIATIVE, wordings.initiativeLabel()),
                Label.of(EntryKind.CHALLENGE, wordings.challengeLabel()));
    }

    /** Returns the segments of a cell in order; they cover it whole. */
    List<Segment> segments(CellText cell) {
        String shape = cell.shape();
        List<Segment> segments = new ArrayList<>();
        EntryKind kind = null;
        int label = 0;
        int from = 0;
        for (int i = 0; i < shape.length(); ) {
            Label found = null;
            int end = 0;
            if (mayBegin(shape, i, from)) {
                for (Label candidate : labels) {
                    if (end == 0) {
                        end = labelEnd(shape, i, candidate);
                        found = end == 0 ? null : candidate;
                    }
                }
            }
            if (found == null) {
                i++;
                continue;
            }
            add(segments, shape, new Segment(kind, label, from, i));
            kind = found.kind();
            label = i;
            from = i = end;
        }
        add(segments, shape, new Segment(kind, label, from, shape.length()));
        return segments;
    }

    /** Returns the kind that the cell begins with, or null. */
    EntryKind first(CellText cell) {
        List<Segment> segments = segments(cell);
        return segments.isEmpty() ? null : segments.getFirst().kind();
    }

    private static void add(List<Segment> segments, String shape, Segment segment) {
        boolean blank = shape.substring(segment.from(), segment.to()).chars().allMatch(c -> CellText.isGap((char) c));
        if (segment.kind() != null || !blank) {
            segments.add(segment);
        }
    }

    private static boolean mayBegin(String shape, int i, int from) {
        return !CellText.isGap(shape.charAt(i)) && (i == from || CellText.isGap(shape.charAt(i - 1)));
    }

    /** Returns the end of the label that begins at {@code i}, or 0. */
    private static int labelEnd(String shape, int i, Label label) {
        if (shape.charAt(i) != label.marker()) {
            return 0;
        }
        int exact = exactEnd(shape, i, label.wording());
        if (exact > 0) {
            return exact;
        }
        int boundary = i + 1;
        while (boundary < shape.length() && !isBoundary(shape.charAt(boundary)) && boundary - i <= LABEL_MAX) {
            boundary++;
        }
        if (boundary - i > LABEL_MAX) {
            return 0;
        }
        if (boundary == i + 1) {
            return label.isNumbered() && startsLine(shape, i) ? boundary : 0;
        }
        return Similarity.alike(Similarity.key(shape.substring(i, boundary)), label.key()) >= ALIKE ? boundary : 0;
    }

    private static int exactEnd(String shape, int i, String wording) {
        int at = i;
        for (int k = 0; k < wording.length(); k++) {
            while (at > i && at < shape.length() && shape.charAt(at) == ' ') {
                at++;
            }
            if (at >= shape.length() || narrow(shape.charAt(at)) != narrow(wording.charAt(k))) {
                return 0;
            }
            at++;
        }
        return at;
    }

    private static char narrow(char c) {
        return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
    }

    private static boolean isBoundary(char c) {
        return CellText.isGap(c) || c == '・' || c == '･' || c == '○' || c == '◯';
    }

    private static boolean startsLine(String shape, int i) {
        return i == 0 || shape.charAt(i - 1) != ' ';
    }
}
