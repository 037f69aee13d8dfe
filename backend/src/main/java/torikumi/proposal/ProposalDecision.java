package torikumi.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import torikumi.audit.AuditLog;
import torikumi.http.Problem;
import torikumi.organization.Organization;
import torikumi.organization.OrganizationView;

/** Decides a proposal, and does what it says when it is accepted. */
@ApplicationScoped
class ProposalDecision {

    @Inject
    OrganizationMerge merge;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    void decide(OrganizationProposal proposal, ProposalState state, String reason, String byName) {
        if (state == ProposalState.REJECTED && (reason == null || reason.isBlank())) {
            throw Problem.invalid("/reason", "reason_required");
        }
        proposal.decide(state, byName, reason, clock.instant());
        if (state == ProposalState.ACCEPTED) {
            carryOut(proposal);
        }
        OrganizationProposal.flush();
    }

    private void carryOut(OrganizationProposal proposal) {
        switch (proposal.kind) {
            case MERGE -> merge.merge(organization(proposal), proposal.intoId);
            case CHANGE -> {
                var organization = organization(proposal);
                var before = view(organization);
                fill(organization, proposal);
                Organization.flush();
                audit.record("update", "organization", organization.id, null, before, view(organization));
            }
            case CREATE -> {
                var organization = new Organization();
                fill(organization, proposal);
                organization.persistAndFlush();
                proposal.organizationId = organization.id;
                audit.record("create", "organization", organization.id, null, null, view(organization));
            }
        }
    }

    // What the proposal leaves out stays as it is.
    private static void fill(Organization organization, OrganizationProposal proposal) {
        organization.name = proposal.name;
        if (proposal.nameKana != null) {
            organization.nameKana = proposal.nameKana;
        }
        if (proposal.corporateNumber != null) {
            organization.corporateNumber = proposal.corporateNumber;
        }
    }

    private static Organization organization(OrganizationProposal proposal) {
        return Organization.<Organization>findByIdOptional(proposal.organizationId)
                .orElseThrow(() -> Problem.conflict("organization_merged"));
    }

    private static OrganizationView view(Organization organization) {
        return OrganizationView.of(organization, Locale.JAPANESE);
    }
}
