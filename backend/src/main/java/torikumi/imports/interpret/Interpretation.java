package torikumi.imports.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import torikumi.imports.proposal.CellStatus;
import torikumi.imports.proposal.FlagCode;
import torikumi.imports.proposal.Ledger;
import torikumi.imports.proposal.Page;
import torikumi.imports.proposal.Proposal;
import torikumi.imports.proposal.ProposedCell;
import torikumi.imports.proposal.ProposedEntry;
import torikumi.imports.proposal.Unplaced;
import torikumi.imports.proposal.UnplacedReason;
import torikumi.imports.proposal.Use;
import torikumi.imports.source.Source;
import torikumi.imports.source.SourceCell;
import torikumi.imports.source.SourceRow;

/** One interpretation of one source, step by step; one use. */
final class Interpretation {

    private final Source source;
    private final MasterData master;
    private final Painter painter;
    private final Doubts doubts;
    private final KindLabels kinds;
    private final Members members;
    private final Heads heads;
    private final RowReader rowReader;
    private final List<Page> pages = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();

    /** Every cell in order, with the reason that holds should text of it be left over. */
    private final List<Checked> cells = new ArrayList<>();

    private record Checked(CellText cell, UnplacedReason reason) {}

    Interpretation(Source source, MasterData master) {
        this.source = source;
        this.master = master;
        painter = new Painter(source.text().length());
        doubts = new Doubts(master.themes());
        kinds = new KindLabels(master.wordings());
        members = new Members(master);
        heads = new Heads(master);
        rowReader = new RowReader(kinds, members, master.themes().size(), painter);
    }

    Proposal propose() {
        readRows(table());
        List<BlockDraft> blocks = new Blocks(members).gather(rows);
        pairNames(blocks);
        Pieces pieces = new Pieces(kinds, painter, doubts, master.wordings());
        for (BlockDraft block : blocks) {
            for (TableRow row : block.rows) {
                pieces.cut(block, row);
                flagShift(block, row);
            }
        }
        EntryWriter writer = new EntryWriter(source.text(), painter, new SuspectFlags(doubts), master.catalogue());
        List<ProposedCell> proposed = new ArrayList<>();
        Map<Piece, List<ProposedEntry>> waiting = new LinkedHashMap<>();
        for (Piece piece : pieces.all()) {
            List<ProposedEntry> entries = writer.write(piece);
            if (piece.theme != null) {
                proposed.add(cell(piece, entries));
            } else if (!piece.isBlank()) {
                waiting.put(piece, entries);
            }
        }
        List<Unplaced> unplaced = sweep(writer, waiting);
        var proposedBlocks = new BlockWriter(members, doubts).write(blocks, rows);
        Ledger ledger = painter.ledger();
        return new Proposal(
                source.fileName(),
                source.encoding(),
                source.encodingGuessed(),
                master.themes().stream().map(MasterData.Theme::number).toList(),
                pages,
                proposedBlocks,
                proposed,
                unplaced,
                doubts.inOrder(),
                ledger);
    }

    private List<List<CellText>> table() {
        Lexer lexer = new Lexer(source.text(), painter);
        List<List<CellText>> table = new ArrayList<>();
        int at = 0;
        for (SourceRow row : source.rows()) {
            List<CellText> texts = new ArrayList<>();
            for (SourceCell cell : row.cells()) {
                painter.paint(at, cell.start(), Use.MARKUP);
                texts.add(lexer.read(cell));
                at = cell.end();
            }
            table.add(texts);
        }
        painter.paint(at, source.text().length(), Use.MARKUP);
        return table;
    }

    private void readRows(List<List<CellText>> table) {
        TreeMap<Integer, Integer> columns = new TreeMap<>();
        int index = 0;
        for (int i = 0; i < table.size(); i++) {
            List<CellText> row = table.get(i);
            if (row.stream().allMatch(CellText::isBlank)) {
                row.forEach(cell -> cells.add(new Checked(cell, UnplacedReason.NO_BLOCK)));
            } else if (heads.isHead(row)) {
                List<List<CellText>> headRows = new ArrayList<>();
                while (i < table.size() && heads.isHead(table.get(i))) {
                    headRows.add(table.get(i++));
                }
                i--;
                columns = page(headRows);
                index = 0;
            } else if (pages.isEmpty()) {
                readCaption(row);
            } else {
                TableRow read = rowReader.read(row, pages.size(), index++, columns);
                rows.add(read);
                int first = columns.firstKey();
                row.forEach(cell -> cells.add(new Checked(
                        cell, cell.cell().column() < first ? UnplacedReason.NOT_A_LABEL : UnplacedReason.NO_BLOCK)));
            }
        }
    }

    private TreeMap<Integer, Integer> page(List<List<CellText>> headRows) {
        TreeMap<Integer, Integer> columns = heads.columns(headRows);
        List<Page.ThemeColumn> themes = columns.entrySet().stream()
                .map(entry -> new Page.ThemeColumn(entry.getKey(), doubts.number(entry.getValue())))
                .toList();
        List<Integer> lines =
                headRows.stream().map(row -> row.getFirst().cell().line()).toList();
        pages.add(new Page(pages.size() + 1, lines, themes));
        for (List<CellText> row : headRows) {
            heads.paint(row, painter);
            row.forEach(cell -> cells.add(new Checked(cell, UnplacedReason.NOT_A_HEADER)));
        }
        return columns;
    }

    private void readCaption(List<CellText> row) {
        for (CellText cell : row) {
            if (heads.isCaption(cell.plain())) {
                painter.paintText(cell.atoms(), Use.HEADER);
            }
            cells.add(new Checked(cell, UnplacedReason.NO_BLOCK));
        }
    }

    private void pairNames(List<BlockDraft> blocks) {
        Map<Integer, List<TableRow>> byPage = rows.stream().collect(Collectors.groupingBy(TableRow::page));
        Map<Integer, Set<BlockDraft>> blocksByPage = new HashMap<>();
        for (BlockDraft block : blocks) {
            block.rows.forEach(row -> blocksByPage
                    .computeIfAbsent(row.page(), _ -> new LinkedHashSet<>())
                    .add(block));
        }
        for (Page page : pages) {
            List<TableRow> onPage = byPage.getOrDefault(page.number(), List.of());
            List<BlockDraft> touching = List.copyOf(blocksByPage.getOrDefault(page.number(), Set.of()));
            for (NamePairing.Named left : new NamePairing(page.number(), onPage, touching).pair()) {
                doubts.anywhere(
                        FlagCode.SHIFTED_NAME,
                        left.row().line(),
                        left.name().column(),
                        Map.of("name", left.name().text()));
            }
        }
    }

    private void flagShift(BlockDraft block, TableRow row) {
        if (row.shift() != 0 && row.lost().isEmpty()) {
            doubts.onBlock(FlagCode.SHIFTED_ROW, block, row.line(), row.shiftColumn(), Map.of());
        }
        for (int theme : row.lost()) {
            doubts.onTheme(
                    FlagCode.SHIFTED_ROW,
                    block,
                    theme,
                    row.line(),
                    row.shiftColumn(),
                    Map.of("reason", "cell_missing"));
        }
    }

    private ProposedCell cell(Piece piece, List<ProposedEntry> entries) {
        CellStatus status = piece.nothingToReport
                ? CellStatus.NOTHING_TO_REPORT
                : entries.isEmpty() ? CellStatus.EMPTY : CellStatus.ENTRIES;
        return new ProposedCell(
                piece.id, piece.block.number, doubts.number(piece.theme), piece.kind, status, entries, piece.places);
    }

    private List<Unplaced> sweep(EntryWriter writer, Map<Piece, List<ProposedEntry>> waiting) {
        Sweep sweep = new Sweep(source.text(), painter, doubts);
        List<Unplaced> unplaced = new ArrayList<>();
        for (Checked checked : cells) {
            Piece left = sweep.leftover(checked.cell(), checked.reason());
            if (left != null) {
                waiting.put(left, writer.write(left));
            }
            unplaced.addAll(sweep.controlCharacters(checked.cell()));
        }
        Map<String, Integer> counts = painter.unplacedById();
        waiting.forEach((piece, entries) -> unplaced.add(new Unplaced(
                piece.id,
                piece.reason,
                piece.places.getFirst(),
                piece.block == null ? null : piece.block.number,
                piece.kind,
                CellText.plain(piece.atoms),
                counts.getOrDefault(piece.id, 0),
                entries,
                piece.repeats)));
        unplaced.removeIf(text -> text.characters() == 0);
        unplaced.sort(
                Comparator.comparingInt((Unplaced text) -> text.place().start()).thenComparing(Unplaced::id));
        return unplaced;
    }
}
