package torikumi.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the history as the API shows it.
 *
 * @param onBehalfOf the member that was acted for (代理入力); null when people acted for themselves
 * @param subject what the thing is called, as far as it has a name
 * @param changes the fields that changed, in the reader's words
 * @param before what it was; null for something new
 * @param after what it became; null for something removed
 */
@Schema(name = "AuditEvent")
public record AuditEventView(
        UUID id,
        Instant at,
        Actor by,
        @Schema(nullable = true) OfMember onBehalfOf,
        String action,
        String resourceType,
        String resourceId,
        @Schema(nullable = true) String subject,
        @Schema(nullable = true) UUID councilId,
        @Schema(nullable = true) String remoteAddress,

        List<AuditChange> changes,

        @Schema(nullable = true, type = SchemaType.OBJECT, implementation = Object.class)
        JsonNode before,

        @Schema(nullable = true, type = SchemaType.OBJECT, implementation = Object.class)
        JsonNode after) {

    /** Who did it, called as they were then. */
    @Schema(name = "AuditActor")
    public record Actor(String sub, String name) {}

    /** The member. */
    @Schema(name = "AuditMember")
    public record OfMember(UUID id, @Schema(nullable = true) String name) {}
}
