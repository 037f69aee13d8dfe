package torikumi.submission.entry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What to bring back.
 *
 * @param version the version of the entry whose text is to be there again; the last one when absent
 */
@Schema(name = "EntryRestore")
public record EntryRestore(@Schema(nullable = true) Integer version) {}
