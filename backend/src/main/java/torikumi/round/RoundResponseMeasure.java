package torikumi.round;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import torikumi.persistence.Ids;

/** A response measure as it was when the round opened. */
@Entity
@Immutable
public class RoundResponseMeasure extends PanacheEntityBase {

    @Id
    public UUID id = Ids.next();

    public UUID roundThemeId;
    /** The response measure it was copied from: stable across rounds. */
    public UUID originId;

    public int position;
    public String name;

    /** The measures of several themes of rounds, in order within each, in one query. */
    public static List<RoundResponseMeasure> of(Collection<UUID> roundThemeIds) {
        return roundThemeIds.isEmpty()
                ? List.of()
                : list("roundThemeId in ?1 order by roundThemeId, position, id", roundThemeIds);
    }
}
