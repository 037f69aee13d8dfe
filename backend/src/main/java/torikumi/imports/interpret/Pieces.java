package torikumi.imports.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import torikumi.imports.proposal.FlagCode;
import torikumi.imports.proposal.Place;
import torikumi.imports.proposal.UnplacedReason;
import torikumi.imports.proposal.Use;
import torikumi.submission.EntryKind;

/** Cuts the cells of the blocks' rows at their labels and finds where each part belongs. */
final class Pieces {

    private final KindLabels kinds;
    private final Painter painter;
    private final Doubts doubts;
    private final Set<String> nothing;
    private final List<Piece> all = new ArrayList<>();

    Pieces(KindLabels kinds, Painter painter, Doubts doubts, MasterData.Wordings wordings) {
        this.kinds = kinds;
        this.painter = painter;
        this.doubts = doubts;
        this.nothing = wordings.nothingToReport().stream()
                .map(Similarity::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Cuts one row of a block. */
    void cut(BlockDraft block, TableRow row) {
        if (row.kind() != null) {
            block.lastKind = row.kind();
        }
        List<Piece> made = new ArrayList<>();
        row.cells().forEach((theme, cell) -> cut(block, row, theme, cell, made));
        row.extra().forEach(cell -> cut(block, row, null, cell, made));
        flagRepeats(made);
        for (Piece piece : made) {
            if (piece.theme == null && !piece.isBlank()) {
                doubts.onPiece(FlagCode.EXTRA_COLUMN, piece, piece.places.getFirst(), Map.of());
            }
        }
        made.forEach(block::add);
        all.addAll(made);
    }

    List<Piece> all() {
        return all;
    }

    private void cut(BlockDraft block, TableRow row, Integer theme, CellText cell, List<Piece> made) {
        List<KindLabels.Segment> segments = kinds.segments(cell);
        Set<EntryKind> seen = new HashSet<>();
        EntryKind repeatedLabel = null;
        int count = 0;
        for (KindLabels.Segment segment : segments) {
            painter.paintText(cell.atoms().subList(segment.label(), segment.from()), Use.LABEL);
            List<Atom> content = cell.atoms().subList(segment.from(), segment.to());
            boolean blank = content.stream().noneMatch(Atom::isText);
            boolean repeated = segment.kind() != null && !seen.add(segment.kind());
            if (segment.kind() == null && row.kind() == null && theme != null) {
                count += continued(block, theme, cell, content, made);
                continue;
            }
            if (repeated && blank) {
                repeatedLabel = segment.kind();
                continue;
            }
            EntryKind kind = segment.kind() == null ? row.kind() : segment.kind();
            Piece piece = piece(block, theme, kind == null ? block.lastKind : kind, cell, count++);
            piece.add(cell, content);
            made.add(piece);
            declare(piece);
            flagKind(block, row, piece, segment, repeated);
        }
        if (repeatedLabel != null) {
            flagLabels(block, theme, repeatedLabel, cell);
        }
    }

    private Piece piece(BlockDraft block, Integer theme, EntryKind kind, CellText cell, int count) {
        String id = id(cell, count);
        return theme == null
                ? Piece.unplaced("U-" + id, block, kind, UnplacedReason.EXTRA_COLUMN)
                : Piece.placed(id, block, theme, kind);
    }

    static String id(CellText cell, int count) {
        return "L%dC%d".formatted(cell.cell().line(), cell.cell().column()) + (count == 0 ? "" : "-" + (count + 1));
    }

    /** Text without a label on a row without labels goes on from the cell above; returns how many pieces that began. */
    private int continued(BlockDraft block, int theme, CellText cell, List<Atom> content, List<Piece> made) {
        Piece above = block.lastPiece(theme);
        Piece piece = above == null || above.nothingToReport
                ? Piece.placed(id(cell, 0), block, theme, block.lastKind)
                : above;
        piece.add(cell, content);
        if (piece != above) {
            made.add(piece);
            declare(piece);
        }
        Place place = piece.places.getLast();
        doubts.onPiece(FlagCode.CONTINUED_CELL, piece, place, Map.of());
        return piece == above ? 0 : 1;
    }

    private void declare(Piece piece) {
        if (piece.theme != null && nothing.contains(Similarity.key(CellText.plain(piece.atoms)))) {
            piece.nothingToReport = true;
            painter.paintText(piece.atoms, Use.LABEL);
        }
    }

    private void flagKind(BlockDraft block, TableRow row, Piece piece, KindLabels.Segment segment, boolean repeated) {
        if (piece.isBlank()) {
            return;
        }
        boolean second = piece.theme != null && block.followsEarlier(piece, row);
        if (segment.kind() == null) {
            doubts.onPiece(FlagCode.KIND_CONFLICT, piece, piece.places.getFirst(), Map.of("reason", "label_missing"));
        } else if (repeated) {
            doubts.onPiece(FlagCode.KIND_CONFLICT, piece, piece.places.getFirst(), Map.of("reason", "label_repeated"));
        } else if (row.kind() == EntryKind.CHALLENGE && piece.kind == EntryKind.INITIATIVE) {
            doubts.onPiece(FlagCode.KIND_CONFLICT, piece, piece.places.getFirst(), Map.of("reason", "other_than_row"));
        } else if (second) {
            doubts.onPiece(FlagCode.KIND_CONFLICT, piece, piece.places.getFirst(), Map.of("reason", "second_row"));
        }
    }

    private void flagLabels(BlockDraft block, Integer theme, EntryKind kind, CellText cell) {
        doubts.onTheme(
                FlagCode.KIND_CONFLICT,
                block,
                theme,
                cell.cell().line(),
                cell.cell().column(),
                Map.of("reason", "label_repeated", "label", kind.name()));
    }

    private void flagRepeats(List<Piece> made) {
        Map<String, List<Piece>> groups = new LinkedHashMap<>();
        for (Piece piece : made) {
            if (!piece.isBlank() && !piece.nothingToReport) {
                String key = piece.kind + CellText.plain(piece.atoms).replaceAll("\\s+", "");
                groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(piece);
            }
        }
        for (List<Piece> group : groups.values()) {
            Set<Integer> columns = group.stream()
                    .map(piece -> piece.places.getFirst().column())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (columns.size() < 2) {
                continue;
            }
            String list = columns.stream().map(String::valueOf).collect(Collectors.joining(","));
            Piece first = group.getFirst();
            for (Piece piece : group) {
                piece.repeats = piece.theme == null && first.theme != null ? first.id : null;
                doubts.onPiece(
                        FlagCode.REPEATED_CELL,
                        piece,
                        piece.places.getFirst(),
                        Map.of("columns", list, "count", String.valueOf(columns.size())));
            }
        }
    }
}
