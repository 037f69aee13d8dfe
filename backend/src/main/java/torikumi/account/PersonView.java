package torikumi.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.security.Role;

/**
 * Somebody with roles on a council, as those who look after its people see them.
 *
 * @param lastSeenAt when they were last here; null when they never signed in
 * @param disabled whether all their roles here are disabled
 * @param accountEnabled false when the account itself was closed, because they have no role anywhere any more
 * @param actions what the caller may do with them
 * @param version of their roles here
 */
@Schema(name = "Person")
public record PersonView(
        String sub,
        String name,
        @Schema(nullable = true) String email,
        @Schema(nullable = true) Instant lastSeenAt,
        boolean disabled,
        boolean accountEnabled,
        List<Seat> roles,
        List<Action> actions,
        int version) {

    /**
     * One role.
     *
     * @param memberId the seat; null for a secretariat
     * @param disabledAt since when it counts for nothing; null while it holds
     */
    @Schema(name = "PersonRole")
    public record Seat(
            UUID membershipId,
            Role role,
            @Schema(nullable = true) UUID memberId,
            @Schema(nullable = true) String memberName,
            @Schema(nullable = true) Instant disabledAt) {}

    /**
     * Something the caller may do, now or when what blocks it is gone.
     *
     * @param name {@code disable enable}
     */
    @Schema(name = "PersonAction")
    public record Action(String name, boolean allowed, List<Blocker> blockers) {}

    /** What stands in the way, and what to do about it. */
    @Schema(name = "PersonBlocker")
    public record Blocker(String code, String message) {}
}
