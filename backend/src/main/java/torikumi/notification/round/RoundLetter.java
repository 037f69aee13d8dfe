package torikumi.notification.round;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import torikumi.persistence.BaseEntity;

/** A PDF that goes with the invitation to a round. */
@Entity
public class RoundLetter extends BaseEntity {

    /** What it is. */
    public enum Kind {
        /** 依頼文. */
        REQUEST,
        /** 記入要領. */
        GUIDE
    }

    public UUID roundId;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String fileName;
    public int size;
    public String sha256;

    @Basic(fetch = FetchType.LAZY)
    public byte[] content;

    public Instant uploadedAt;
    public String uploadedByName;

    /** A round's letters, the request first. */
    public static List<RoundLetter> of(UUID roundId) {
        return list("roundId = ?1 order by kind desc", roundId);
    }

    static Optional<RoundLetter> find(UUID roundId, Kind kind) {
        return find("roundId = ?1 and kind = ?2", roundId, kind).firstResultOptional();
    }
}
