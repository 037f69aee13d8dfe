package torikumi.imports.interpret;

import java.util.List;
import torikumi.imports.source.SourceCell;

/**
 * A cell without its tags.
 *
 * @param cell where it stands
 * @param atoms its visible steps
 * @param shape one character for each atom: itself, a blank, or the mark of a break
 */
record CellText(SourceCell cell, List<Atom> atoms, String shape) {

    static CellText of(SourceCell cell, List<Atom> atoms) {
        return new CellText(cell, List.copyOf(atoms), shape(atoms));
    }

    static String shape(List<Atom> atoms) {
        StringBuilder shape = new StringBuilder(atoms.size());
        atoms.forEach(atom -> shape.append(atom.shape()));
        return shape.toString();
    }

    static boolean isGap(char shape) {
        return shape == ' ' || shape == '\n' || shape == '\u2028' || shape == '\u2029' || shape == '\u001C';
    }

    boolean isBlank() {
        return atoms.stream().noneMatch(Atom::isText);
    }

    /** Returns its characters, breaks as line feeds, without white space at the ends. */
    String plain() {
        return plain(atoms);
    }

    static String plain(List<Atom> atoms) {
        StringBuilder plain = new StringBuilder(atoms.size());
        for (Atom atom : atoms) {
            switch (atom.type()) {
                case TEXT -> plain.appendCodePoint(atom.codePoint());
                case SPACE -> plain.append(' ');
                case SOFT, HARD, ITEM, PAGE -> plain.append('\n');
            }
        }
        return plain.toString().strip();
    }
}
