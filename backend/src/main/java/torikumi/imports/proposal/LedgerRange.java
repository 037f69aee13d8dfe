package torikumi.imports.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of the characters [start, end) of the source.
 *
 * @param start first character, in UTF-16 code units of the source
 * @param end end (exclusive)
 * @param use what became of them
 * @param ref for entry text, and for unplaced or dropped text that would be: which field; else null
 * @param replacement what stands for them in the field when it is not they themselves: the character an entity means, or
 *     a line break for a tag or for white space
 * @param reason why a person dropped them; else null
 */
public record LedgerRange(
        int start,
        int end,
        Use use,
        @Schema(nullable = true) EntryRef ref,
        @Schema(nullable = true) String replacement,
        @Schema(nullable = true) String reason) {

    /** Returns the same stretch with another use. */
    LedgerRange as(Use newUse, String newReason) {
        return new LedgerRange(start, end, newUse, ref, replacement, newReason);
    }
}
