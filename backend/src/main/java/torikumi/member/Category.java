package torikumi.member;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import torikumi.persistence.BaseEntity;

/** 構成員区分: a group of seats on one council, in order. */
@Entity
public class Category extends BaseEntity {

    public UUID councilId;
    public int position;
    public String name;
    /** What the table prints at its left edge; may be empty. */
    public String printedLabel = "";

    public LocalDate validFrom;
    /** Last day; null while members are put into it. */
    public LocalDate validTo;
}
