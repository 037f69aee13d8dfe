package torikumi.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import torikumi.security.Role;
import torikumi.text.PlainText;

/**
 * Who is invited to what.
 *
 * @param role what they become
 * @param councilId the council, for a secretariat
 * @param memberId the seat, for every other role
 * @param name what they are called
 * @param email where the invitation goes; a shared address is none of a person (連絡先 is for those)
 */
@JsonIgnoreProperties({"id", "version"})
public record InvitationWrite(
        @NotNull Role role,
        UUID councilId,
        UUID memberId,
        @NotBlank @PlainText(max = 200) String name,
        @NotBlank @Email @PlainText(max = 255) String email) {}
