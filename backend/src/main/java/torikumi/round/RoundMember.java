package torikumi.round;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import torikumi.persistence.Ids;

/** A member as it was when the round opened: name, category and place in the table. */
@Entity
@Immutable
public class RoundMember extends PanacheEntityBase {

    @Id
    public UUID id = Ids.next();

    public UUID roundId;
    /** The member it was copied from: stable across rounds. */
    public UUID originId;

    public String name;
    public String categoryName = "";
    /** What the table prints for the category; may be empty. */
    public String categoryLabel = "";

    public int categoryPosition;
    public int position;

    /** A round's members in the table's order. */
    public static List<RoundMember> of(UUID roundId) {
        return list("roundId = ?1 order by categoryPosition, position, id", roundId);
    }
}
