package torikumi.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import torikumi.http.Problem;
import torikumi.organization.Organization;
import torikumi.security.Rights;

/** Finds programmes, says who may write them, and writes what a body asks for: for every way in. */
@RequestScoped
public class ProgramDesk {

    @Inject
    Rights rights;

    @Inject
    Clock clock;

    /**
     * With everything that its view shows.
     *
     * @throws Problem 404 for an unknown one
     */
    public Program byId(UUID id) {
        return Program.<Program>find("""
                        from Program p left join fetch p.parent left join fetch p.mergedInto
                        left join fetch p.successor left join fetch p.aliases where p.id = :id
                        """, Map.of("id", id)).stream().findFirst().orElseThrow(Problem::notFound);
    }

    /** The system administrator writes nationwide ones, a secretariat its council's own. */
    public void mayWrite(UUID councilId) {
        if (councilId == null) {
            rights.administerSystem();
        } else {
            rights.administer(councilId);
        }
    }

    /**
     * Refuses to touch a row that only leads to another one.
     *
     * @throws Problem 409 {@code program_merged}
     */
    public static void refuseMerged(Program program) {
        if (program.mergedInto != null) {
            throw Problem.conflict("program_merged", program.mergedInto.name);
        }
    }

    /**
     * Writes a valid body.
     *
     * @param keepFormerName whether the name that goes stays an alias
     */
    public void apply(ProgramWrite write, Program program, boolean keepFormerName) {
        write.refuseContradictions();
        refuseUnknown("/organization_id", write.organizationId());
        refuseUnknown("/provider_organization_id", write.providerOrganizationId());
        write.applyTo(program, parent(write, program), successor(write, program));
        var wanted = ProgramAliases.complete(write.aliases(), program.councilId);
        // Left alone when nothing changes: Hibernate would write every row again.
        if (!wanted.equals(program.sortedAliases())) {
            program.aliases.clear();
            program.aliases.addAll(wanted);
        }
        program.rename(write.name(), LocalDate.now(clock), keepFormerName);
        program.refreshSearchKey();
    }

    /** Gives it another name; the old one stays an alias. */
    public void rename(Program program, String name) {
        program.rename(name, LocalDate.now(clock), true);
        program.refreshSearchKey();
    }

    private static void refuseUnknown(String pointer, UUID organization) {
        if (organization != null && Organization.findByIdOptional(organization).isEmpty()) {
            throw Problem.invalid(pointer, "organization_unknown");
        }
    }

    private static Program successor(ProgramWrite write, Program program) {
        if (write.successor() == null) {
            return null;
        }
        return Program.<Program>findByIdOptional(write.successor().id())
                .filter(found -> !found.id.equals(program.id))
                .filter(found -> found.isKnownTo(program.councilId))
                .orElseThrow(() -> Problem.invalid("/successor/id", "successor_unknown"));
    }

    // Two levels, as the catalogue is printed: a programme and its courses.
    private static Program parent(ProgramWrite write, Program program) {
        if (write.parent() == null) {
            return null;
        }
        var parent = Program.<Program>findByIdOptional(write.parent().id())
                .filter(found -> found.isKnownTo(program.councilId))
                .orElseThrow(() -> Problem.invalid("/parent/id", "parent_unknown"));
        if (parent.parent != null || parent.id.equals(program.id) || Program.count("parent.id", program.id) > 0) {
            throw Problem.invalid("/parent/id", "parent_too_deep");
        }
        if (parent.kind != write.kind()) {
            throw Problem.invalid("/parent/id", "parent_of_other_kind");
        }
        return parent;
    }
}
