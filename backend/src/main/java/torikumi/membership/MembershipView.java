package torikumi.membership;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.security.Membership;
import torikumi.security.Role;

/** A membership as those who look after it see it. */
@Schema(name = "Membership")
public record MembershipView(
        UUID id,
        String sub,
        String name,
        @Schema(nullable = true) String email,
        Role role,
        UUID councilId,
        @Schema(nullable = true) UUID memberId,
        int version) {

    public static MembershipView of(Membership membership) {
        return new MembershipView(
                membership.id,
                membership.sub,
                membership.name,
                membership.email,
                membership.role,
                membership.councilId,
                membership.memberId,
                membership.shownVersion());
    }
}
