package torikumi.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import torikumi.http.Problem;
import torikumi.persistence.BaseEntity;

/** What a file of another catalogue says of a programme, until a person takes it over or refuses it. */
@Entity
public class ProgramProposal extends BaseEntity {

    /** Whether it was decided. */
    @Schema(name = "ProgramProposalState")
    public enum State {
        OPEN,
        ACCEPTED,
        REJECTED
    }

    /** Whose own the programme would be; null for nationwide. */
    public UUID councilId;

    @Enumerated(EnumType.STRING)
    public ProposalSource source;

    public String sourceId;
    public String fileName;
    public String name;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> content = new LinkedHashMap<>();

    public String contentSha256;

    /** The programme that it would change, or that was made of it; null for a new one. */
    public UUID programId;

    public Instant proposedAt;
    public String proposedByName;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private Instant decidedAt;
    private String decidedByName;
    private String decisionReason;

    /**
     * Decides.
     *
     * @throws Problem 409 when it was decided before
     */
    void decide(State decision, String byName, String why, Instant now) {
        refuseDecided();
        state = decision;
        decidedByName = byName;
        decisionReason = why;
        decidedAt = now;
    }

    void refuseDecided() {
        if (state != State.OPEN) {
            throw Problem.conflict("proposal_decided");
        }
    }

    public State getState() {
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
