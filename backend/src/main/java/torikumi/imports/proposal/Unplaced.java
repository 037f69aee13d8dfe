package torikumi.imports.proposal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.EntryKind;

/**
 * Text of the source that a person must drop or place.
 *
 * @param id stable for the same source: {@code U-L25C7}
 * @param reason why it has no place
 * @param place where it stands
 * @param block the block whose row it stands on, or null
 * @param kind the kind its label says, or null
 * @param text its characters as people read them
 * @param characters how many characters of the source wait
 * @param entries what it becomes when it is placed
 * @param repeats the id of a {@link ProposedCell} of the same row with the same text, or null: then dropping loses nothing
 */
public record Unplaced(
        String id,
        UnplacedReason reason,
        Place place,
        @Schema(nullable = true) Integer block,
        @Schema(nullable = true) EntryKind kind,
        String text,
        int characters,
        List<ProposedEntry> entries,
        @Schema(nullable = true) String repeats) {

    /** Copies the entries. */
    public Unplaced {
        entries = List.copyOf(entries);
    }
}
