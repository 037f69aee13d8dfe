package torikumi.imports.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import torikumi.imports.source.Refusal;
import torikumi.submission.EntryKind;

/**
 * What a source would become. Nothing of it is written; it is stored and shown until a person has decided. The same
 * source and master data give an equal proposal.
 *
 * @param fileName the name the file was sent under
 * @param encoding the encoding it was decoded from
 * @param encodingGuessed whether that is only a guess
 * @param themes the numbers of the council's themes
 * @param pages the repeated headers
 * @param blocks the members' blocks
 * @param cells what the cells propose, in the order of the source
 * @param unplaced what could not be placed
 * @param flags what to look at
 * @param ledger the account of every character
 */
public record Proposal(
        String fileName,
        String encoding,
        boolean encodingGuessed,
        List<Integer> themes,
        List<Page> pages,
        List<ProposedBlock> blocks,
        List<ProposedCell> cells,
        List<Unplaced> unplaced,
        List<Flag> flags,
        Ledger ledger) {

    /** The real table has some thirty; nobody goes through more than this, and a screen should not have to show them. */
    private static final int DOUBTS_MAX = 2_000;

    /** Copies the lists. */
    public Proposal {
        themes = List.copyOf(themes);
        pages = List.copyOf(pages);
        blocks = List.copyOf(blocks);
        cells = List.copyOf(cells);
        unplaced = List.copyOf(unplaced);
        flags = List.copyOf(flags);
    }

    /** Returns why this is not worth showing: no head row or no block was found, or hardly anything is sure. */
    public Optional<Refusal.NotATable> refusal() {
        if (flags.size() + unplaced.size() > DOUBTS_MAX) {
            return Optional.of(new Refusal.NotATable("too_doubtful"));
        }
        if (pages.isEmpty()) {
            return Optional.of(new Refusal.NotATable("no_header"));
        }
        return blocks.isEmpty() ? Optional.of(new Refusal.NotATable("no_block")) : Optional.empty();
    }

    /** Returns the entries proposed for one target, all cells together. */
    public List<ProposedEntry> entries(int block, int theme, EntryKind kind) {
        return cells.stream()
                .filter(cell -> cell.block() == block && cell.theme() == theme && cell.kind() == kind)
                .flatMap(cell -> cell.entries().stream())
                .toList();
    }

    /**
     * Applies a person's decisions.
     *
     * @param mapping the decisions; those about unknown blocks or cells become blockers
     * @param occupied the cells of the council's members that already hold entries or a declaration
     * @return what to write, and what forbids it
     */
    public Resolution with(Mapping mapping, Set<Occupied> occupied) {
        return new Resolver(this, mapping, occupied).resolve();
    }
}
