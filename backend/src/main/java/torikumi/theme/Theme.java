package torikumi.theme;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import torikumi.persistence.BaseEntity;

/** テーマ: a numbered heading of one council. */
@Entity
public class Theme extends BaseEntity {

    public UUID councilId;
    /** Unique among the council's themes that have not ended. */
    public int number;

    public String name;
    public LocalDate validFrom;
    /** Last day; null while it is asked about. */
    public LocalDate validTo;
}
