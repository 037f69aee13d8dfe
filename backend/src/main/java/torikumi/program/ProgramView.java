package torikumi.program;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A catalogue item as the API shows it.
 *
 * @param parent the programme that it is a course of
 * @param mergedInto the programme that took this one's place, because both were the same
 * @param successor what came after it
 * @param provider who offers it, as printed
 * @param checkedOn the day on which somebody made sure of what is said
 * @param organizationId the organisation that it is
 * @param colored whether the council asked for ({@code council=}) prints it in colour; null where none was
 */
@Schema(name = "Program")
public record ProgramView(
        UUID id,
        ProgramKind kind,
        ProgramType type,
        String name,
        @Schema(nullable = true) String subtitle,
        @Schema(nullable = true) String nameKana,
        List<ProgramAlias> aliases,
        @Schema(nullable = true) ProgramRef parent,
        @Schema(nullable = true) String number,
        @Schema(nullable = true) String provider,
        @Schema(nullable = true) UUID providerOrganizationId,
        @Schema(nullable = true) String competentAuthority,
        @Schema(nullable = true) String supportOrganizations,
        @Schema(nullable = true) String summary,
        @Schema(nullable = true) String target,
        @Schema(nullable = true) String area,
        @Schema(nullable = true) String maxAmount,
        @Schema(nullable = true) String maxSubsidyRate,
        @Schema(nullable = true) LocalDate receptionStartDate,
        @Schema(nullable = true) LocalDate receptionEndDate,
        @Schema(nullable = true) String officialUrl,
        @Schema(nullable = true) String applicationUrl,
        @Schema(nullable = true) String referenceUrl,
        @Schema(nullable = true) String inquiry,
        List<String> keywords,
        @Schema(nullable = true) LocalDate checkedOn,
        @Schema(nullable = true) UUID councilId,
        @Schema(nullable = true) UUID organizationId,
        @Schema(nullable = true) LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @Schema(nullable = true) ProgramRef mergedInto,
        @Schema(nullable = true) ProgramRef successor,
        @Schema(nullable = true) Boolean colored,
        Instant updatedAt,
        int version) {

    public static ProgramView of(Program program) {
        return of(program, null);
    }

    /** Expects aliases, parent, the one merged into and the successor to be loaded. */
    public static ProgramView of(Program program, Boolean colored) {
        return new ProgramView(
                program.id,
                program.kind,
                program.type,
                program.name,
                program.subtitle,
                program.nameKana,
                program.sortedAliases(),
                ProgramRef.of(program.parent),
                program.number,
                program.provider,
                program.providerOrganizationId,
                program.competentAuthority,
                program.supportOrganizations,
                program.summary,
                program.target,
                program.area,
                program.maxAmount,
                program.maxSubsidyRate,
                program.receptionStartDate,
                program.receptionEndDate,
                program.officialUrl,
                program.applicationUrl,
                program.referenceUrl,
                program.inquiry,
                List.copyOf(program.keywords),
                program.checkedOn,
                program.councilId,
                program.organizationId,
                program.validFrom,
                program.validTo,
                ProgramRef.of(program.mergedInto),
                ProgramRef.of(program.successor),
                colored,
                program.updatedAt,
                program.shownVersion());
    }
}
