package torikumi.organization;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import torikumi.persistence.BaseEntity;

/** A legal body (機関・団体), known to all councils. */
@Entity
public class Organization extends BaseEntity {

    public String name;
    public String nameKana;
    /** 法人番号: 13 digits; null when the body has none or nobody has looked it up. */
    public String corporateNumber;

    public LocalDate validFrom;
    /** Last day; null while it exists. */
    public LocalDate validTo;
    /** The organisation that took this one's place; null when none did. */
    public UUID mergedIntoId;
}
