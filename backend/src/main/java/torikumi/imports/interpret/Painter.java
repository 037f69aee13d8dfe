package torikumi.imports.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import torikumi.imports.proposal.EntryRef;
import torikumi.imports.proposal.Ledger;
import torikumi.imports.proposal.LedgerRange;
import torikumi.imports.proposal.Use;

/**
 * The account of a source while it is being made: one mark per character, so that it can have neither gap nor overlap.
 * Everything begins unplaced; whoever understands a character paints it.
 */
final class Painter {

    private static final Mark UNPLACED = new Mark(Use.UNPLACED, null, null, -1);

    private final Mark[] marks;

    /** {@code single} keeps replaced stretches apart: each has its own replacement. */
    private record Mark(Use use, EntryRef ref, String replacement, int single) {}

    Painter(int length) {
        marks = new Mark[length];
        Arrays.fill(marks, UNPLACED);
    }

    void paint(int start, int end, Use use) {
        Arrays.fill(marks, start, end, new Mark(use, null, null, -1));
    }

    /** Paints text of a field; {@code replacement} is null where the characters stand for themselves. */
    void paint(int start, int end, Use use, EntryRef ref, String replacement) {
        Arrays.fill(marks, start, end, new Mark(use, ref, replacement, replacement == null ? -1 : start));
    }

    void paintText(List<Atom> atoms, Use use) {
        atoms.stream().filter(Atom::isText).forEach(atom -> paint(atom.start(), atom.end(), use));
    }

    boolean isOpen(int at) {
        return marks[at].use() == Use.UNPLACED && marks[at].ref() == null;
    }

    /** Returns how many characters wait under each id. */
    Map<String, Integer> unplacedById() {
        Map<String, Integer> counts = new HashMap<>();
        for (Mark mark : marks) {
            if (mark.use() == Use.UNPLACED && mark.ref() != null) {
                counts.merge(mark.ref().cell(), 1, Integer::sum);
            }
        }
        return counts;
    }

    Ledger ledger() {
        List<LedgerRange> ranges = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= marks.length; i++) {
            if (i == marks.length || !marks[i].equals(marks[start])) {
                Mark mark = marks[start];
                ranges.add(new LedgerRange(start, i, mark.use(), mark.ref(), mark.replacement(), null));
                start = i;
            }
        }
        return new Ledger(marks.length, ranges);
    }
}
