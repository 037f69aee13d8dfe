package torikumi.edition.lastcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import torikumi.http.Problem;
import torikumi.http.TimeSource;
import torikumi.persistence.BaseEntity;

/** The round that a draft makes through its members. */
@Entity
public class LastCheck extends BaseEntity {

    @Column(updatable = false)
    public UUID editionId;

    @Column(updatable = false)
    public UUID councilId;

    @Column(updatable = false)
    public UUID roundId;

    /** The last day for answers; it binds members, never the secretariat. */
    public LocalDate dueOn;

    public String message = "";

    @Column(updatable = false)
    public Instant startedAt;

    @Column(updatable = false)
    public String startedByName;

    /** The check of an edition. */
    public static Optional<LastCheck> ofEdition(UUID editionId) {
        return find("editionId", editionId).firstResultOptional();
    }

    /** The check of an edition; 404 when it was not sent round. */
    static LastCheck of(UUID editionId) {
        return ofEdition(editionId).orElseThrow(Problem::notFound);
    }

    /** The latest check of a round: the only one that is still answered. */
    static Optional<LastCheck> latestOf(UUID roundId) {
        return find("roundId = ?1 order by id desc", roundId).firstResultOptional();
    }

    /** The last moment of the due day in Japan. */
    public Instant dueAt() {
        return dueOn.atTime(LocalTime.of(23, 59, 59)).atZone(TimeSource.ZONE).toInstant();
    }
}
