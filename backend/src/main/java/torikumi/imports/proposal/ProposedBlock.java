package torikumi.imports.proposal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The rows of one member: a ① row and what follows it up to the next.
 *
 * @param number from 1, in the order of the source
 * @param page the page it begins on
 * @param lines the lines of its rows
 * @param name the name found for it, or null
 * @param confidence how sure the name is
 * @param memberId the council's member of that name, or null
 * @param category the category label found for it, or null
 * @param confirmed always false here: no text belongs to a named body before a person has said so
 */
public record ProposedBlock(
        int number,
        int page,
        List<Integer> lines,
        @Schema(nullable = true) NameHint name,
        Confidence confidence,
        @Schema(nullable = true) String memberId,
        @Schema(nullable = true) CategoryHint category,
        boolean confirmed) {

    /** Copies the lines. */
    public ProposedBlock {
        lines = List.copyOf(lines);
    }
}
