package torikumi.organization;

import jakarta.persistence.Entity;
import torikumi.persistence.BaseEntity;

/** A legal body (機関・団体), known to all councils. */
@Entity
public class Organization extends BaseEntity {

    public String name;
    public String nameKana;
    /** 法人番号: 13 digits; null when the body has none or nobody has looked it up. */
    public String corporateNumber;
}
