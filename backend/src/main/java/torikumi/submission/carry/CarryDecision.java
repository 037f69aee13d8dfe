package torikumi.submission.carry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import torikumi.persistence.BaseEntity;
import torikumi.submission.entry.Author;

/** A decision about one entry of the last part. */
@Entity
public class CarryDecision extends BaseEntity {

    public UUID submissionId;
    public UUID sourceEntry;
    public int sourceVersion;

    @Enumerated(EnumType.STRING)
    private CarryChoice choice;

    private UUID entryId;
    private Instant decidedAt;
    private String decidedBy;
    private String decidedByName;
    private boolean onBehalf;

    /** A first decision. */
    public static CarryDecision of(UUID submissionId, UUID sourceEntry, int sourceVersion) {
        var decision = new CarryDecision();
        decision.submissionId = submissionId;
        decision.sourceEntry = sourceEntry;
        decision.sourceVersion = sourceVersion;
        return decision;
    }

    /** The decision about an entry. */
    static Optional<CarryDecision> find(UUID submissionId, UUID sourceEntry) {
        return find("submissionId = ?1 and sourceEntry = ?2", submissionId, sourceEntry)
                .firstResultOptional();
    }

    /**
     * Decides, for the first time or anew.
     *
     * @param carried the carried entry; null when there is none
     */
    public void decide(CarryChoice made, UUID carried, Author author, Instant now) {
        choice = made;
        entryId = carried;
        decidedAt = now;
        decidedBy = author.sub();
        decidedByName = author.name();
        onBehalf = author.onBehalf();
    }

    public CarryChoice getChoice() {
        return choice;
    }

    public UUID getEntryId() {
        return entryId;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public String getDecidedByName() {
        return decidedByName;
    }

    public boolean isOnBehalf() {
        return onBehalf;
    }
}
