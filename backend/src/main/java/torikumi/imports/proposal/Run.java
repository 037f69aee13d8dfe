package torikumi.imports.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch that was bold or a link in the source: what is left of red and blue. A candidate for a mention or for the
 * catalogue; labels and whole headings and titles are left out.
 *
 * @param field where it stands, {@code TITLE} or {@code TEXT}
 * @param start its beginning in that field, in UTF-16 code units
 * @param end its end (exclusive)
 * @param text its characters
 * @param link whether it was a link
 * @param programId the catalogue item of that name, or null
 */
public record Run(
        Field field,
        int start,
        int end,
        String text,
        boolean link,
        @Schema(nullable = true) String programId) {}
