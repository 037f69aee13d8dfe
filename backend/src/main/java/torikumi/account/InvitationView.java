package torikumi.account;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.http.Messages;
import torikumi.security.Role;

/**
 * An invitation as those who look after the people see it.
 *
 * @param sub the account, once there is one
 * @param sentAt when it was carried out
 * @param failure why the last try failed; it is tried again by itself unless the sentence says otherwise
 */
@Schema(name = "Invitation")
public record InvitationView(
        UUID id,
        UUID councilId,
        @Schema(nullable = true) UUID memberId,
        Role role,
        String name,
        String email,
        Invitation.State state,
        @Schema(nullable = true) String sub,
        Instant invitedAt,
        String invitedByName,
        @Schema(nullable = true) Instant sentAt,
        @Schema(nullable = true) FailureView failure,
        int version) {

    /** What went wrong, and what to do about it. */
    @Schema(name = "InvitationFailure")
    public record FailureView(String code, String message) {}

    /**
     * @param accepted whether they have signed in since
     */
    static InvitationView of(Invitation invitation, boolean accepted, Locale language) {
        var failure = invitation.getFailure();
        return new InvitationView(
                invitation.id,
                invitation.councilId,
                invitation.memberId,
                invitation.role,
                invitation.name,
                invitation.email,
                accepted ? Invitation.State.ACCEPTED : invitation.getState(),
                invitation.sub,
                invitation.invitedAt,
                invitation.invitedByName,
                invitation.getSentAt(),
                failure == null ? null : new FailureView(failure, Messages.text(language, failure)),
                invitation.shownVersion());
    }
}
