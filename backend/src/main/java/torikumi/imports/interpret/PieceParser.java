package torikumi.imports.interpret;

import java.util.ArrayList;
import java.util.List;
import torikumi.submission.entry.Marker;

/**
 * Reads the content of a cell, below its label, as entries. ・ begins an item, ○ a heading, （…課） a department; sub-items
 * and notes stay in their item on a line of their own; what has no bullet is an entry without a marker. Converters lose
 * line ends, so each of these may also follow a blank. Every text atom ends in a field or is a mark.
 */
final class PieceParser {

    private final String source;
    private final List<Atom> atoms;
    private final String shape;
    private final List<EntryDraft> entries = new ArrayList<>();
    private GroupDraft department;
    private GroupDraft heading;
    private EntryDraft current;

    /** The white space before the atom that is looked at: its atoms and the strongest of their shapes. */
    private int gapFrom;

    private int gapTo;
    private char gap = '\n';

    PieceParser(String source, List<Atom> atoms) {
        this.source = source;
        this.atoms = atoms;
        this.shape = CellText.shape(atoms);
    }

    /** Reads the piece; one use. */
    List<EntryDraft> parse() {
        int at = skipGap(0);
        gap = '\n';
        while (at < atoms.size()) {
            int next = structure(at);
            if (next == at) {
                append(at);
                next = at + 1;
            }
            at = skipGap(next);
        }
        startGroup(null);
        startDepartment(null);
        entries.removeIf(EntryDraft::isEmpty);
        Titles.joinAnnounced(entries);
        entries.stream().filter(entry -> entry.title.isEmpty()).forEach(Titles::split);
        return entries;
    }

    /** Steps over white space and remembers it; {@code gap} is 0 when there is none. */
    private int skipGap(int at) {
        gapFrom = at;
        gap = '\0';
        while (at < atoms.size() && CellText.isGap(shape.charAt(at))) {
            char c = shape.charAt(at);
            gap = strength(c) > strength(gap) ? c : gap;
            at++;
        }
        gapTo = at;
        return at;
    }

    private static int strength(char c) {
        return "\0 \n\u2029\u2028\u001C".indexOf(c);
    }

    private boolean startsLine() {
        return strength(gap) > strength(' ');
    }

    /** Begins what begins at {@code at} and returns where its text begins; returns {@code at} when it is plain text. */
    private int structure(int at) {
        if (current == null && gap == '\0') {
            gap = '\n';
        }
        char c = shape.charAt(at);
        char before = gapFrom == 0 ? '\0' : shape.charAt(gapFrom - 1);
        if (Shapes.isBullet(c) && (gap != '\0' || before == '。') && (startsLine() || before != '、')) {
            start(Marker.ITEM, atoms.get(at).run());
            return at + 1;
        }
        if (gap == '\0' || current != null && current.isEmpty() && !startsLine()) {
            if (current != null && Shapes.isCircle(c)) {
                current.inlineCircle = true;
            }
            return at;
        }
        if (Shapes.isCircle(c)) {
            int end = heading(at, before);
            if (end > at) {
                return end;
            }
        }
        int end = department(at);
        if (end > at) {
            return end;
        }
        beginLine(at);
        return at;
    }

    private void beginLine(int at) {
        boolean belongsToItem = Shapes.isSubItem(shape, at, startsLine());
        if (current == null) {
            start(gap == '\u2028' && !belongsToItem ? Marker.ITEM : Marker.NONE, 0);
        } else if (belongsToItem) {
            breakLine();
        } else {
            switch (gap) {
                case '\u2028' -> start(Marker.ITEM, 0);
                case '\u2029' -> {
                    if (current.marker == Marker.ITEM && Titles.isPhrase(current.text)) {
                        breakLine();
                    } else {
                        start(Marker.NONE, 0);
                    }
                }
                case '\u001C' -> continueAcrossCells();
                case '\n' -> breakLine();
                default -> blank(at);
            }
        }
    }

    /** A sentence that stopped in the middle goes on; anything else begins anew. */
    private void continueAcrossCells() {
        boolean unfinished = !current.isEmpty() && "。）)」』.".indexOf(current.last()) < 0;
        if (!unfinished || current.onlyRun() > 0) {
            start(Marker.NONE, 0);
        }
    }

    private void blank(int at) {
        char last = current.last();
        if (last == '。') {
            breakLine();
            return;
        }
        boolean besideTag = atoms.get(at).tagBefore();
        for (Atom atom : atoms.subList(gapFrom, gapTo)) {
            besideTag |= atom.tagBefore();
        }
        if (besideTag && !(last < 0x80 && shape.charAt(at) < 0x80)) {
            // a converter puts blanks around its tags; Japanese has none there
            if (current.bulletRun > 0
                    && current.split < 0
                    && current.onlyRun() == current.bulletRun
                    && atoms.get(at).run() != current.bulletRun) {
                current.split = current.text.size();
            }
            return;
        }
        atoms.subList(gapFrom, gapTo).forEach(atom -> current.text.add(Glyph.of(atom, source)));
    }

    private void breakLine() {
        if (current.isEmpty()) {
            return;
        }
        Atom strongest = atoms.get(gapFrom);
        for (Atom atom : atoms.subList(gapFrom, gapTo)) {
            strongest = strength(atom.shape()) > strength(strongest.shape()) ? atom : strongest;
        }
        current.text.add(Glyph.lineBreak(strongest.start(), strongest.end()));
    }

    private void append(int at) {
        fill(List.of(Glyph.of(atoms.get(at), source)));
    }

    /** A group is used by the first character below it, not by a bullet that nothing follows. */
    private void fill(List<Glyph> glyphs) {
        current.text.addAll(glyphs);
        if (department != null) {
            department.used = true;
        }
        if (heading != null) {
            heading.used = true;
        }
    }

    private void start(Marker marker, int bulletRun) {
        current = new EntryDraft(department, heading, marker, bulletRun);
        entries.add(current);
    }

    private int department(int at) {
        int end = Shapes.departmentEnd(shape, at, startsLine());
        if (end == at) {
            return at;
        }
        startGroup(null);
        startDepartment(group(at, end, at + 1, end - 1));
        return end;
    }

    private int heading(int at, char before) {
        boolean inSentence =
                !startsLine() && (before == '、' || before == '，' || current != null && current.inlineCircle);
        boolean placeholder = at + 1 < shape.length() && shape.charAt(at + 1) == shape.charAt(at);
        int end = inSentence || placeholder ? at : Shapes.headingEnd(shape, at + 1);
        if (end <= at + 1) {
            if (current != null && !startsLine()) {
                current.inlineCircle = true;
            }
            return at;
        }
        int from = at + 1;
        while (from < end && CellText.isGap(shape.charAt(from))) {
            from++;
        }
        int to = end;
        while (to > from && (CellText.isGap(shape.charAt(to - 1)) || ":：".indexOf(shape.charAt(to - 1)) >= 0)) {
            to--;
        }
        if (from == to) {
            return at;
        }
        startGroup(group(at, end, from, to));
        return end;
    }

    /** Makes a group of the atoms [start, end) whose name is [from, to). */
    private GroupDraft group(int start, int end, int from, int to) {
        return new GroupDraft(glyphs(from, to), glyphs(start, end));
    }

    private List<Glyph> glyphs(int from, int to) {
        return atoms.subList(from, to).stream()
                .filter(atom -> atom.isText() || atom.type() == Atom.Type.SPACE)
                .map(atom -> Glyph.of(atom, source))
                .toList();
    }

    private void startGroup(GroupDraft next) {
        if (heading != null && !heading.used) {
            GroupDraft alone = heading;
            heading = null;
            start(Marker.NONE, 0);
            fill(alone.whole);
        }
        heading = next;
        current = null;
    }

    private void startDepartment(GroupDraft next) {
        if (department != null && !department.used) {
            GroupDraft alone = department;
            department = null;
            start(Marker.NONE, 0);
            fill(alone.whole);
        }
        department = next;
        current = null;
    }
}
