package torikumi.program;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** Whether a council prints a programme in colour (主な支援策); without a row it does. */
@Entity
@Table(name = "council_program")
@IdClass(ProgramColor.Key.class)
@EntityListeners(ProgramListener.class)
public class ProgramColor extends PanacheEntityBase {

    @Id
    public UUID councilId;

    @Id
    public UUID programId;

    public boolean colored;

    /** The two ids. */
    public record Key(UUID councilId, UUID programId) {}
}
