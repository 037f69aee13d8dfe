package torikumi.account;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import torikumi.http.Problem;
import torikumi.security.Caller;
import torikumi.security.Membership;
import torikumi.security.Role;

/**
 * Takes all roles that somebody has on a council out of force, or puts them back. Whoever has none left anywhere loses
 * the account and every session with it; another council's roles are none of ours.
 */
@RequestScoped
class PeopleSteps {

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AccountsQueued> queued;

    @Inject
    Event<SessionsEnded> ended;

    /** The code of what keeps a caller from disabling or enabling somebody; null when nothing does. */
    static String blocker(Caller caller, String sub, List<PersonView.Seat> roles) {
        if (sub.equals(caller.sub())) {
            return "person_is_yourself";
        }
        var secretariat = roles.stream().anyMatch(role -> role.role() == Role.SECRETARIAT);
        return secretariat && !caller.isSystemAdmin() ? "person_is_secretariat" : null;
    }

    /** Lets somebody in no more, from the next request on. */
    void disable(PeopleAccess.Scope scope, PersonView person) {
        refuse(person, person.disabled() ? "person_disabled" : null);
        var now = clock.instant();
        update("disabled_at = :now", "disabled_at is null", scope, person.sub())
                .setParameter("now", now)
                .executeUpdate();
        Panache.getEntityManager().clear();
        if (Membership.of(person.sub()).isEmpty()) {
            Account.close(person.sub(), now);
            ended.fire(new SessionsEnded(person.sub(), now));
            queued.fire(new AccountsQueued());
        }
    }

    /** Lets them in again, in the roles they had. */
    void enable(PeopleAccess.Scope scope, PersonView person) {
        refuse(person, person.disabled() ? null : "person_not_disabled");
        update("disabled_at = null", "disabled_at is not null", scope, person.sub())
                .executeUpdate();
        Panache.getEntityManager().clear();
        if (Account.isClosed(person.sub())) {
            Account.open(person.sub(), clock.instant());
            queued.fire(new AccountsQueued());
        }
    }

    private void refuse(PersonView person, String state) {
        var blocker = blocker(caller, person.sub(), person.roles());
        if ("person_is_secretariat".equals(blocker)) {
            throw Problem.forbidden(blocker);
        }
        if (blocker != null || state != null) {
            throw Problem.conflict(blocker != null ? blocker : state);
        }
    }

    // Natively: a disabled membership is invisible to everything else.
    private static jakarta.persistence.Query update(String change, String where, PeopleAccess.Scope scope, String sub) {
        return Panache.getEntityManager()
                .createNativeQuery("update membership set version = version + 1, " + change + " where " + where
                        + " and sub = :sub and council_id = :council"
                        + (scope.only() == null ? "" : " and role = '" + scope.only() + "'"))
                .setParameter("sub", sub)
                .setParameter("council", scope.councilId());
    }

    /** A person's id for the audit log, which names things by UUID where they have one. */
    static UUID auditId(PersonView person) {
        return person.roles().getFirst().membershipId();
    }
}
