package torikumi.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.http.Problem;
import torikumi.organization.Organization;
import torikumi.text.PlainText;

/**
 * What is proposed.
 *
 * @param councilId whose secretariat proposes
 * @param organizationId what it is about; left out to create one
 * @param intoId with MERGE: the organisation that stays
 * @param name with CREATE and CHANGE
 */
@Schema(name = "OrganizationProposalWrite")
public record ProposalWrite(
        UUID councilId,
        @NotNull ProposalKind kind,
        @Schema(nullable = true) UUID organizationId,
        @Schema(nullable = true) UUID intoId,
        @Schema(nullable = true) @PlainText(max = 200) String name,
        @Schema(nullable = true) @PlainText(max = 200) String nameKana,

        @Schema(nullable = true) @Pattern(regexp = "[0-9]{13}", message = "corporate_number_format")
        String corporateNumber,

        @NotBlank @PlainText(max = 1000, multiline = true) String reason) {

    /** Refuses what says too little to be decided. */
    void refuseIncomplete() {
        if (kind != ProposalKind.CREATE) {
            known("/organization_id", organizationId);
        }
        if (kind == ProposalKind.MERGE) {
            known("/into_id", intoId);
            if (intoId.equals(organizationId)) {
                throw Problem.conflict("merge_into_itself_organization");
            }
        } else if (name == null || name.isBlank()) {
            throw Problem.invalid("/name", "constraint_not_blank");
        }
    }

    OrganizationProposal toProposal() {
        var proposal = new OrganizationProposal();
        proposal.councilId = councilId;
        proposal.kind = kind;
        proposal.organizationId = kind == ProposalKind.CREATE ? null : organizationId;
        proposal.intoId = kind == ProposalKind.MERGE ? intoId : null;
        proposal.name = name;
        proposal.nameKana = nameKana;
        proposal.corporateNumber = corporateNumber;
        proposal.reason = reason;
        return proposal;
    }

    private static void known(String pointer, UUID id) {
        if (id == null) {
            throw Problem.invalid(pointer, "constraint_not_null");
        }
        if (Organization.findByIdOptional(id).isEmpty()) {
            throw Problem.invalid(pointer, "organization_unknown");
        }
    }
}
