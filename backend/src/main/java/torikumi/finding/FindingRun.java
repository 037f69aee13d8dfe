package torikumi.finding;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The last check of a round. Its row is locked while a check writes, so that there is only one at a time. */
@Entity
public class FindingRun extends PanacheEntityBase {

    @Id
    public UUID roundId;

    public int number;
    public Instant at;
    public String byName;

    /** The last one of a round; empty when it was never checked. */
    public static Optional<FindingRun> last(UUID roundId) {
        return find("roundId = ?1 and number > 0", roundId).firstResultOptional();
    }

    /** Begins the next one, when those before it are done. */
    static FindingRun next(UUID roundId, String byName, Instant now) {
        var entities = Panache.getEntityManager();
        entities.createNativeQuery(
                        "insert into finding_run (round_id, number) values (:round, 0) on conflict do nothing")
                .setParameter("round", roundId)
                .executeUpdate();
        var run = entities.find(FindingRun.class, roundId, LockModeType.PESSIMISTIC_WRITE);
        run.number++;
        run.at = now;
        run.byName = byName;
        return run;
    }
}
