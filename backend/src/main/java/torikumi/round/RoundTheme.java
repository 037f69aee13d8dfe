package torikumi.round;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import torikumi.persistence.Ids;

/** A theme as it was when the round opened. */
@Entity
@Immutable
public class RoundTheme extends PanacheEntityBase {

    @Id
    public UUID id = Ids.next();

    public UUID roundId;
    /** The theme it was copied from: stable across rounds. */
    public UUID originId;

    public int number;
    public String name;

    /** A round's themes in order of their numbers. */
    public static List<RoundTheme> of(UUID roundId) {
        return list("roundId = ?1 order by number", roundId);
    }

    /** Several rounds' themes, in one query. */
    public static List<RoundTheme> of(Collection<UUID> roundIds) {
        return roundIds.isEmpty() ? List.of() : list("roundId in ?1 order by roundId, number", roundIds);
    }
}
