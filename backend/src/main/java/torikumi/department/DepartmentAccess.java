package torikumi.department;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import torikumi.http.Problem;
import torikumi.member.Member;
import torikumi.persistence.Conditions;
import torikumi.security.Rights;

/**
 * Who may see and keep a list of departments. It is the organisation's, and an organisation may sit on several councils:
 * a right on one of its seats is enough.
 */
@RequestScoped
class DepartmentAccess {

    @Inject
    Rights rights;

    /** The list that is asked for. */
    Conditions listed(UUID memberId, UUID organizationId) {
        if (memberId != null) {
            var member = member(memberId);
            rights.readSeat(member.councilId, member.id);
            return of(member);
        }
        if (organizationId == null) {
            throw Problem.malformed("?member", "constraint_not_null");
        }
        readable(Member.list("organizationId", organizationId));
        return new Conditions().and("organizationId = :organization", "organization", organizationId);
    }

    /** The departments of a seat: its organisation's, and those from before one was registered. */
    Conditions of(Member member) {
        var filter = new Conditions().and("organizationId = :organization or memberId = :member", "member", member.id);
        filter.parameters().put("organization", member.organizationId);
        return filter;
    }

    Department readable(UUID id) {
        var department = Department.<Department>findByIdOptional(id).orElseThrow(Problem::notFound);
        readable(department.seats());
        return department;
    }

    /** The seat by whose right the caller keeps a list. */
    Member managed(UUID memberId) {
        var member = member(memberId);
        rights.managePeople(member.councilId, member.id);
        return member;
    }

    /** The same for a department that the caller may read. */
    Member managed(Department department) {
        return department.seats().stream()
                .filter(seat -> rights.mayManagePeople(seat.councilId, seat.id))
                .findFirst()
                .orElseThrow(Problem::forbidden);
    }

    private void readable(List<Member> seats) {
        rights.signedIn();
        if (seats.stream().noneMatch(seat -> rights.mayReadSeat(seat.councilId, seat.id))) {
            throw Problem.notFound();
        }
    }

    private static Member member(UUID id) {
        return Member.<Member>findByIdOptional(id).orElseThrow(Problem::notFound);
    }
}
