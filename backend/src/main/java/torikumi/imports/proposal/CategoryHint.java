package torikumi.imports.proposal;

/**
 * A category label as it was found, on the block's rows or above it.
 *
 * @param categoryId the council's category
 * @param label its label
 * @param line the line of the file it stands on
 * @param own whether it stands on one of the block's rows
 */
public record CategoryHint(String categoryId, String label, int line, boolean own) {}
