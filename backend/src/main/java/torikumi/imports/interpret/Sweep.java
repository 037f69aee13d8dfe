package torikumi.imports.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import torikumi.imports.proposal.EntryRef;
import torikumi.imports.proposal.FlagCode;
import torikumi.imports.proposal.Place;
import torikumi.imports.proposal.Unplaced;
import torikumi.imports.proposal.UnplacedReason;
import torikumi.imports.proposal.Use;

/** Goes through the cells at the end and lists what nobody has understood, so that nothing is lost unseen. */
final class Sweep {

    private final String source;
    private final Painter painter;
    private final Doubts doubts;

    Sweep(String source, Painter painter, Doubts doubts) {
        this.source = source;
        this.painter = painter;
        this.doubts = doubts;
    }

    /** Returns a piece of the cell's text that is still open, or null when there is none. */
    Piece leftover(CellText cell, UnplacedReason reason) {
        List<Atom> open = cell.atoms().stream()
                .filter(atom -> !atom.isText() || painter.isOpen(atom.start()))
                .toList();
        if (open.stream().noneMatch(Atom::isText)) {
            return null;
        }
        Piece piece = Piece.unplaced("U-" + Pieces.id(cell, 0) + "-rest", null, null, reason);
        piece.add(cell, open);
        return piece;
    }

    /** Lists the control characters of a cell, which cannot be stored: they can only be dropped. */
    List<Unplaced> controlCharacters(CellText cell) {
        int start = cell.cell().start();
        int end = cell.cell().end();
        String id = "U-" + Pieces.id(cell, 0) + "-control";
        List<Integer> found = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (painter.isOpen(i) && Character.isISOControl(source.charAt(i))) {
                painter.paint(i, i + 1, Use.UNPLACED, new EntryRef(id, 0, null), null);
                found.add((int) source.charAt(i));
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        String codes = found.stream().distinct().map("U+%04X"::formatted).collect(Collectors.joining(" "));
        int line = cell.cell().line();
        int column = cell.cell().column();
        doubts.anywhere(FlagCode.SUSPECT_CHARACTER, line, column, Map.of("code_point", codes));
        Place place = new Place(line, column, start, end);
        return List.of(new Unplaced(
                id, UnplacedReason.CONTROL_CHARACTER, place, null, null, codes, found.size(), List.of(), null));
    }
}
