package torikumi.imports.proposal;

import java.util.List;
import torikumi.submission.EntryKind;

/**
 * What one cell of the source proposes for one kind. Several may have the same target (block, theme, kind): their entries
 * follow each other. A cell that holds both kinds gives two of these.
 *
 * @param id stable for the same source: {@code L34C2} and, from the second on, {@code L34C2-2}
 * @param block the block's number
 * @param theme the theme's number
 * @param kind the kind
 * @param status what was found
 * @param entries its entries; empty unless the status says entries
 * @param places where it stands; more than one when it continues on the next page
 */
public record ProposedCell(
        String id,
        int block,
        int theme,
        EntryKind kind,
        CellStatus status,
        List<ProposedEntry> entries,
        List<Place> places) {

    /** Copies the lists. */
    public ProposedCell {
        entries = List.copyOf(entries);
        places = List.copyOf(places);
    }
}
