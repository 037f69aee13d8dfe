package torikumi.account;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import org.keycloak.representations.idm.UserRepresentation;
import torikumi.membership.PersonInvited;
import torikumi.persistence.Ids;

/**
 * Carries an invitation out: finds or makes the account, gives the role, lets the identity provider mail the link. Each
 * step may be repeated, so that what broke off in the middle is simply begun again.
 */
@ApplicationScoped
class InvitationWork {

    @Inject
    KeycloakAccounts accounts;

    @Inject
    Event<PersonInvited> invited;

    @Inject
    Event<SessionsEnded> ended;

    @Inject
    Clock clock;

    /** What is asked of the identity provider, read so that no transaction is open meanwhile. */
    private record Wanted(String name, String email, String language) {}

    /** Also called where no request is running, and observers of the event may want one. */
    @ActivateRequestContext
    void carryOut(UUID id) {
        var wanted = QuarkusTransaction.requiringNew().call(() -> {
            Invitation invitation = Invitation.findById(id);
            return new Wanted(invitation.name, invitation.email, invitation.language);
        });
        var found = accounts.find(wanted.email);
        var user = found.orElseGet(() -> accounts.create(wanted.name, wanted.email, wanted.language));
        var sub = user.getId();
        reopen(user);
        var ready = isReady(user);
        if (!ready && found.isPresent()) {
            accounts.askForFirstSteps(user);
            QuarkusTransaction.requiringNew().run(() -> {
                var now = clock.instant();
                Account.endSessions(sub, now);
                ended.fire(new SessionsEnded(sub, now));
            });
        }
        QuarkusTransaction.requiringNew().run(() -> grant(id, sub, ready));
        if (!ready) {
            accounts.mailFirstSteps(sub);
        }
        QuarkusTransaction.requiringNew().run(() -> Invitation.<Invitation>findById(id)
                .done(ready ? Invitation.State.GRANTED : Invitation.State.SENT, clock.instant()));
    }

    // Somebody who left and is asked back. What others closed is not ours to open.
    private void reopen(UserRepresentation user) {
        if (Boolean.FALSE.equals(user.isEnabled())) {
            var ours = QuarkusTransaction.requiringNew().call(() -> {
                var closed = Account.isClosed(user.getId());
                if (closed) {
                    Account.open(user.getId(), clock.instant());
                }
                return closed;
            });
            if (!ours) {
                throw new KeycloakAccounts.Refused(Failure.DISABLED, null);
            }
            accounts.enable(user.getId(), true);
            user.setEnabled(true);
        }
    }

    private static boolean isReady(UserRepresentation user) {
        var steps = user.getRequiredActions();
        return Boolean.TRUE.equals(user.isEmailVerified())
                && (steps == null || steps.stream().noneMatch(KeycloakAccounts.FIRST_STEPS::contains));
    }

    private void grant(UUID id, String sub, boolean ready) {
        Invitation invitation = Invitation.findById(id);
        invitation.sub = sub;
        var given = Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery("""
                        insert into membership (id, sub, council_id, member_id, role, name, email)
                        values (:id, :sub, :council, :member, :role, :name, :email)
                        on conflict (sub, council_id, coalesce(member_id, council_id), role)
                            where disabled_at is null do nothing
                        """)
                .setParameter("id", Ids.next())
                .setParameter("sub", sub)
                .setParameter("council", invitation.councilId)
                .setParameter("member", invitation.memberId, StandardBasicTypes.UUID)
                .setParameter("role", invitation.role.name())
                .setParameter("name", invitation.name)
                .setParameter("email", invitation.email)
                .executeUpdate();
        if (given > 0) {
            invited.fire(new PersonInvited(
                    invitation.councilId,
                    invitation.memberId,
                    sub,
                    invitation.name,
                    invitation.email,
                    Locale.of(invitation.language),
                    ready));
        }
    }
}
