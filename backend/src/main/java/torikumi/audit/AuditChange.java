package torikumi.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A field that an event changed, in the reader's words.
 *
 * @param field as the API calls it
 * @param label as people call it
 * @param before what stood there; empty when nothing did
 * @param after what stands there; empty when nothing does
 */
@Schema(name = "AuditChange")
public record AuditChange(String field, String label, String before, String after) {}
