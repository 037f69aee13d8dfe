package torikumi.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import torikumi.audit.AuditLog;
import torikumi.http.Messages;
import torikumi.http.Problem;
import torikumi.membership.Person;
import torikumi.security.Caller;
import torikumi.security.Membership;
import torikumi.security.Role;

/** Writes invitations down, one from a form or many from a file, and shows them. */
@RequestScoped
class InvitationDesk {

    static final String TYPE = "invitation";

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    AuditLog audit;

    @Inject
    Event<AccountsQueued> queued;

    @Context
    HttpHeaders headers;

    /**
     * Invites somebody.
     *
     * @throws Problem 409 {@code invitation_exists} or {@code membership_exists}
     */
    Invitation invite(UUID councilId, UUID memberId, Role role, String name, String email) {
        var invitation = new Invitation();
        invitation.councilId = councilId;
        invitation.memberId = memberId;
        invitation.role = role;
        invitation.name = name.strip();
        invitation.email = email.strip().toLowerCase(Locale.ROOT);
        if (holds(invitation)) {
            throw Problem.conflict("membership_exists");
        }
        invitation.language = language().getLanguage();
        invitation.invitedAt = clock.instant();
        invitation.invitedByName = caller.name();
        invitation.queue(invitation.invitedAt);
        try {
            invitation.persistAndFlush();
        } catch (ConstraintViolationException _) {
            throw Problem.conflict("invitation_exists");
        }
        audit.record("create", TYPE, invitation.id, councilId, null, view(invitation));
        queued.fire(new AccountsQueued());
        return invitation;
    }

    /** Whether somebody with this address has the role already. */
    private static boolean holds(Invitation wanted) {
        return Membership.count("""
                        councilId = ?1 and role = ?2 and lower(email) = ?3
                        and (memberId = ?4 or memberId is null and ?2 = torikumi.security.Role.SECRETARIAT)""", wanted.councilId, wanted.role, wanted.email, wanted.memberId) > 0;
    }

    InvitationView view(Invitation invitation) {
        return views(List.of(invitation)).getFirst();
    }

    /** With who has signed in since, in one statement. */
    List<InvitationView> views(List<Invitation> invitations) {
        var visitors = visitors(invitations.stream()
                .map(invitation -> invitation.sub)
                .filter(sub -> sub != null)
                .collect(Collectors.toSet()));
        var language = language();
        return invitations.stream()
                .map(invitation -> InvitationView.of(
                        invitation,
                        invitation.getState() == Invitation.State.SENT && visitors.contains(invitation.sub),
                        language))
                .toList();
    }

    private static Set<String> visitors(Collection<String> subs) {
        return subs.isEmpty()
                ? Set.of()
                : Person.<Person>list("sub in ?1", subs).stream()
                        .map(person -> person.sub)
                        .collect(Collectors.toSet());
    }

    Locale language() {
        return Messages.language(headers);
    }
}
