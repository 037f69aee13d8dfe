package torikumi.formername;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A name that something had.
 *
 * @param subjectId what had it
 * @param renamedAt until when
 */
@Schema(name = "FormerName")
public record FormerNameView(UUID id, Kind kind, UUID subjectId, String name, Instant renamedAt) {

    /** What had the name. */
    @Schema(name = "FormerNameKind")
    public enum Kind {
        ORGANIZATION,
        CATEGORY,
        MEMBER,
        THEME,
        RESPONSE_MEASURE
    }
}
