package torikumi.imports.proposal;

/**
 * Which field of which entry a stretch of the source went to.
 *
 * @param cell the id of the {@link ProposedCell} or {@link Unplaced}
 * @param entry the index of the entry in it, from 0
 * @param field the field; a department or heading that several entries share refers to the first of them
 */
public record EntryRef(String cell, int entry, Field field) {}
