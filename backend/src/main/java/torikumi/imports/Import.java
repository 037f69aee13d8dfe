package torikumi.imports;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import torikumi.http.Problem;
import torikumi.imports.proposal.Mapping;
import torikumi.imports.proposal.Proposal;
import torikumi.persistence.BaseEntity;

/** 取込: an assisted load of an old table into a round. */
@Entity
public class Import extends BaseEntity {

    @Column(updatable = false)
    public UUID councilId;

    @Column(updatable = false)
    public UUID roundId;

    @Column(updatable = false)
    public String fileName;

    /** The source as it came, kept to look things up in; what is shown comes from the proposal. */
    @Basic(fetch = FetchType.LAZY)
    @Column(updatable = false)
    public byte[] bytes;

    @Column(updatable = false)
    public String sha256;

    @Column(updatable = false)
    public String encoding;

    @Column(updatable = false)
    public boolean encodingGuessed;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    public Proposal proposal;

    @JdbcTypeCode(SqlTypes.JSON)
    public Mapping mapping;

    @Column(updatable = false)
    public Instant createdAt;

    @Column(updatable = false)
    public String createdBy;

    @Column(updatable = false)
    public String createdByName;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.PROPOSED;

    @JdbcTypeCode(SqlTypes.JSON)
    private ImportResult result;

    private Instant appliedAt;

    /** By id; 404 when there is none. */
    public static Import byId(UUID id) {
        return Import.<Import>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** The last applied import of the same file into the same round. */
    static Optional<Import> appliedBefore(UUID roundId, String sha256) {
        return find(
                        "roundId = ?1 and sha256 = ?2 and state = ?3 order by id desc",
                        roundId,
                        sha256,
                        ImportState.APPLIED)
                .firstResultOptional();
    }

    /** Notes what was written. */
    void apply(ImportResult written, Instant now) {
        state = ImportState.APPLIED;
        result = written;
        appliedAt = now;
    }

    public ImportState getState() {
        return state;
    }

    /** What was written; null before it is applied. */
    public ImportResult getResult() {
        return result;
    }

    /** When it was written; null before. */
    public Instant getAppliedAt() {
        return appliedAt;
    }
}
