package torikumi.imports.interpret;

import java.util.ArrayList;
import java.util.List;
import torikumi.imports.proposal.Place;
import torikumi.imports.proposal.UnplacedReason;
import torikumi.submission.EntryKind;

/** The part of a cell that one label governs, and what continues it in cells below. */
final class Piece {

    final String id;
    final BlockDraft block;

    /** The index of the theme, or null when it has no place. */
    final Integer theme;

    final EntryKind kind;
    final UnplacedReason reason;
    final List<Atom> atoms = new ArrayList<>();
    final List<Place> places = new ArrayList<>();
    boolean nothingToReport;
    String repeats;

    private Piece(String id, BlockDraft block, Integer theme, EntryKind kind, UnplacedReason reason) {
        this.id = id;
        this.block = block;
        this.theme = theme;
        this.kind = kind;
        this.reason = reason;
    }

    static Piece placed(String id, BlockDraft block, int theme, EntryKind kind) {
        return new Piece(id, block, theme, kind, null);
    }

    static Piece unplaced(String id, BlockDraft block, EntryKind kind, UnplacedReason reason) {
        return new Piece(id, block, null, kind, reason);
    }

    void add(CellText cell, List<Atom> content) {
        int start = cell.cell().start();
        if (!places.isEmpty()) {
            // the separator before the cell is what a line break between the two parts can stand for
            atoms.add(new Atom(start - 1, start, '\n', Atom.Type.PAGE, 0, false, false));
        }
        atoms.addAll(content);
        places.add(new Place(
                cell.cell().line(), cell.cell().column(), start, cell.cell().end()));
    }

    boolean isBlank() {
        return atoms.stream().noneMatch(Atom::isText);
    }

    Place placeOf(int at) {
        return places.stream()
                .filter(place -> place.start() <= at && at < place.end())
                .findFirst()
                .orElse(places.getFirst());
    }
}
