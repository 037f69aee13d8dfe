package torikumi.proposal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.organization.Organization;

/**
 * A proposal as the API shows it.
 *
 * @param organization what it is about; null for one that is to be created
 * @param into the organisation that would stay
 */
@Schema(name = "OrganizationProposal")
public record ProposalView(
        UUID id,
        UUID councilId,
        ProposalKind kind,
        @Schema(nullable = true) Ref organization,
        @Schema(nullable = true) Ref into,
        @Schema(nullable = true) String name,
        @Schema(nullable = true) String nameKana,
        @Schema(nullable = true) String corporateNumber,
        String reason,
        ProposalState state,
        Instant proposedAt,
        String proposedBy,
        @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) String decisionReason,
        int version) {

    /** An organisation, called as it is now. */
    @Schema(name = "ProposalOrganization")
    public record Ref(UUID id, String name) {

        static Ref of(Organization organization) {
            return organization == null ? null : new Ref(organization.id, organization.name);
        }
    }

    static ProposalView of(OrganizationProposal proposal, Organization organization, Organization into) {
        return new ProposalView(
                proposal.id,
                proposal.councilId,
                proposal.kind,
                Ref.of(organization),
                Ref.of(into),
                proposal.name,
                proposal.nameKana,
                proposal.corporateNumber,
                proposal.reason,
                proposal.getState(),
                proposal.proposedAt,
                proposal.proposedByName,
                proposal.getDecidedAt(),
                proposal.getDecidedByName(),
                proposal.getDecisionReason(),
                proposal.shownVersion());
    }
}
