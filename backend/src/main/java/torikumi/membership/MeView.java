package torikumi.membership;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.security.Role;

/**
 * The signed-in person and what they are. Without memberships they can do nothing yet: the screen says whom to ask.
 *
 * @param sub what to tell the person who gives roles
 */
@Schema(name = "Me")
public record MeView(
        String sub,
        String name,
        @Schema(nullable = true) String email,
        boolean authenticated,
        boolean systemAdmin,
        List<Seat> memberships) {

    /**
     * One role.
     *
     * @param member the seat; null for a secretariat
     */
    @Schema(name = "MyMembership")
    public record Seat(
            UUID id,
            Role role,
            OfCouncil council,
            @Schema(nullable = true) OfMember member) {}

    /** The council. */
    @Schema(name = "MyCouncil")
    public record OfCouncil(UUID id, String slug, String name) {}

    /** The seat. */
    @Schema(name = "MyMember")
    public record OfMember(UUID id, String name) {}
}
