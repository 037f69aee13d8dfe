package torikumi.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import torikumi.http.Problem;
import torikumi.security.Membership;
import torikumi.security.Rights;
import torikumi.security.Role;

/** What must hold among the roles on a seat. */
@RequestScoped
class MembershipRules {

    @Inject
    Rights rights;

    /**
     * Whom a role is for: the subject itself, or the one person who has signed in with the address.
     *
     * @throws Problem 422 {@code person_unknown}
     */
    static String subject(MembershipWrite write) {
        if (write.sub() != null && !write.sub().isBlank()) {
            return write.sub().strip();
        }
        if (write.email() == null || write.email().isBlank()) {
            throw Problem.invalid("/sub", "constraint_not_blank");
        }
        var people = Person.withEmail(write.email());
        if (people.size() != 1) {
            throw Problem.invalid("/email", "person_unknown");
        }
        return people.getFirst().sub;
    }

    /**
     * Nobody has the same role on a seat twice.
     *
     * @throws Problem 409 {@code membership_exists}
     */
    static void refuseTwice(Membership membership, Role role) {
        if (Membership.of(membership.sub).stream()
                .anyMatch(present -> !present.id.equals(membership.id)
                        && present.role == role
                        && present.councilId.equals(membership.councilId)
                        && Objects.equals(present.memberId, membership.memberId))) {
            throw Problem.conflict("membership_exists");
        }
    }

    /**
     * An approver does not leave the seat without one: then only the secretariat could let anybody in.
     *
     * @param leaving the role that is to go
     * @throws Problem 409 {@code last_approver}
     */
    void keepAnApprover(Membership leaving) {
        if (leaving.role != Role.APPROVER || rights.mayAdminister(leaving.councilId)) {
            return;
        }
        // Two who leave at the same moment wait for each other here.
        List<Membership> approvers = Membership.<Membership>find(
                        "memberId = ?1 and role = ?2 order by id", leaving.memberId, Role.APPROVER)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        if (approvers.stream().allMatch(approver -> approver.id.equals(leaving.id))) {
            throw Problem.conflict("last_approver");
        }
    }
}
