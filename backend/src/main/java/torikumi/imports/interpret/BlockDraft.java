package torikumi.imports.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import torikumi.imports.proposal.NameHint;
import torikumi.submission.EntryKind;

/** A member's rows while they are being gathered. */
final class BlockDraft {

    final int number;
    final List<TableRow> rows = new ArrayList<>();
    NameHint name;
    boolean pushedName;

    /** What the last labelled row so far says. */
    EntryKind lastKind = EntryKind.INITIATIVE;

    /** The last piece of each theme so far: what continues goes on from it. */
    private final Map<Integer, Piece> lastPieces = new HashMap<>();

    private final Map<String, Integer> firstLines = new HashMap<>();

    BlockDraft(int number) {
        this.number = number;
    }

    boolean has(TableRow row) {
        return rows.stream().anyMatch(own -> own == row);
    }

    /** Notes that a piece has text and tells whether one of the same theme and kind had some on a row above. */
    boolean followsEarlier(Piece piece, TableRow row) {
        Integer first = firstLines.putIfAbsent(piece.theme + piece.kind.name(), row.line());
        return first != null && first < row.line();
    }

    int page() {
        return rows.getFirst().page();
    }

    void add(Piece piece) {
        if (piece.theme != null) {
            lastPieces.put(piece.theme, piece);
        }
    }

    /** Returns the last piece of a theme, or null. */
    Piece lastPiece(int theme) {
        return lastPieces.get(theme);
    }

    /** Keeps the name that stands nearest; the first of equals. */
    void offer(NameHint hint, boolean pushed) {
        if (name == null || hint.distance() < name.distance()) {
            name = hint;
            pushedName = pushed;
        }
    }
}
