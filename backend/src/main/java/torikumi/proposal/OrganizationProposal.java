package torikumi.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import torikumi.http.Problem;
import torikumi.persistence.BaseEntity;

/** What a secretariat proposes about an organisation, until the system administrator decides. */
@Entity
public class OrganizationProposal extends BaseEntity {

    @Column(updatable = false)
    public UUID councilId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    public ProposalKind kind;

    /** What it is about; null to create one, until that is accepted. */
    public UUID organizationId;

    @Column(updatable = false)
    public UUID intoId;

    @Column(updatable = false)
    public String name;

    @Column(updatable = false)
    public String nameKana;

    @Column(updatable = false)
    public String corporateNumber;

    @Column(updatable = false)
    public String reason;

    @Column(updatable = false)
    public Instant proposedAt;

    @Column(updatable = false)
    public String proposedByName;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.OPEN;

    private Instant decidedAt;
    private String decidedByName;
    private String decisionReason;

    /**
     * Decides.
     *
     * @throws Problem 409 when it was decided before
     */
    void decide(ProposalState decision, String byName, String why, Instant now) {
        if (state != ProposalState.OPEN) {
            throw Problem.conflict("proposal_decided");
        }
        state = decision;
        decidedByName = byName;
        decisionReason = why;
        decidedAt = now;
    }

    public ProposalState getState() {
        return state;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getDecidedByName() {
        return decidedByName;
    }

    public String getDecisionReason() {
        return decisionReason;
    }
}
