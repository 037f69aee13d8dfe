package torikumi.imports.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which field of which entry a stretch of the source went to.
 *
 * @param cell the id of the {@link ProposedCell} or {@link Unplaced}
 * @param entry the index of the entry in it, from 0
 * @param field the field; a department or heading that several entries share refers to the first of them; null for
 *     characters that no field can hold
 */
public record EntryRef(
        String cell, int entry, @Schema(nullable = true) Field field) {}
