package torikumi.round;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import torikumi.persistence.Ids;

/** A theme, response measure or member that a round leaves out. */
@Entity
@Immutable
public class RoundExclusion extends PanacheEntityBase {

    @Id
    public UUID id = Ids.next();

    public UUID roundId;
    /** The theme, response measure or member of the council. */
    public UUID originId;

    /** What a round leaves out. */
    static Set<UUID> of(UUID roundId) {
        return RoundExclusion.<RoundExclusion>list("roundId", roundId).stream()
                .map(exclusion -> exclusion.originId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Leaves out these and no others. */
    static void replace(UUID roundId, Collection<UUID> origins) {
        delete("roundId", roundId);
        origins.stream().distinct().forEach(origin -> {
            var exclusion = new RoundExclusion();
            exclusion.roundId = roundId;
            exclusion.originId = origin;
            exclusion.persist();
        });
    }
}
