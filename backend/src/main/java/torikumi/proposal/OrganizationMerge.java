package torikumi.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import torikumi.audit.AuditLog;
import torikumi.http.Problem;
import torikumi.member.Member;
import torikumi.member.MemberView;
import torikumi.organization.Organization;
import torikumi.organization.OrganizationView;
import torikumi.program.Program;

/** Lets one organisation take the place of another. What was printed keeps the name of its time. */
@ApplicationScoped
public class OrganizationMerge {

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What the history keeps beside the organisation that went. */
    private record Merged(UUID into, List<String> members, long programs, OrganizationView organization) {}

    /**
     * Moves all references from one to the other and ends the one.
     *
     * @throws Problem 422 when there is no other, 409 when it is the same or has ended itself
     */
    public Organization merge(Organization source, UUID intoId) {
        var target = Organization.<Organization>findByIdOptional(intoId)
                .orElseThrow(() -> Problem.invalid("/into_id", "organization_unknown"));
        if (target.id.equals(source.id)) {
            throw Problem.conflict("merge_into_itself_organization");
        }
        if (source.mergedIntoId != null) {
            throw Problem.conflict("organization_merged");
        }
        if (target.mergedIntoId != null || target.validTo != null) {
            throw Problem.conflict("merge_into_ended");
        }
        Organization.findById(target.id, LockModeType.PESSIMISTIC_WRITE);
        var before = OrganizationView.of(source, Locale.JAPANESE);
        List<Member> members =
                Member.list("from Member m left join fetch m.category where m.organizationId = ?1", source.id);
        members.forEach(member -> move(member, target.id));
        var programs = Program.update("organizationId = ?1 where organizationId = ?2", target.id, source.id)
                + Program.update("providerOrganizationId = ?1 where providerOrganizationId = ?2", target.id, source.id);
        source.mergedIntoId = target.id;
        if (source.validTo == null) {
            var today = LocalDate.now(clock);
            source.validTo = source.validFrom != null && source.validFrom.isAfter(today) ? source.validFrom : today;
        }
        Organization.flush();
        var names = members.stream().map(member -> member.name).toList();
        audit.record(
                "merge",
                "organization",
                source.id,
                null,
                before,
                new Merged(target.id, names, programs, OrganizationView.of(source, Locale.JAPANESE)));
        return source;
    }

    private void move(Member member, UUID organization) {
        var before = MemberView.of(member);
        member.organizationId = organization;
        Member.flush();
        audit.record("update", "member", member.id, member.councilId, before, MemberView.of(member));
    }
}
