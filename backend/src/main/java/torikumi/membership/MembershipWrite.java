package torikumi.membership;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.security.Role;
import torikumi.text.PlainText;

/**
 * Who becomes what.
 *
 * @param sub the person's subject in the identity provider, shown to them by {@code GET /me}; may be left out when
 *     {@code email} is the verified address of somebody who has signed in before
 * @param role what they become
 * @param councilId the council, for a secretariat
 * @param memberId the seat, for every other role
 * @param name how to show them until they have signed in
 * @param email where to write to
 */
@JsonIgnoreProperties({"id", "version"})
public record MembershipWrite(
        @Schema(nullable = true) @PlainText(max = 255) String sub,
        @NotNull Role role,
        UUID councilId,
        UUID memberId,
        @PlainText(max = 200) String name,
        @PlainText(max = 320) String email) {

    /**
     * Another role on the same seat.
     *
     * @param role what they become
     */
    @Schema(name = "MembershipUpdate")
    @JsonIgnoreProperties({"id", "sub", "name", "email", "council_id", "member_id", "version"})
    public record Update(@NotNull Role role) {}
}
