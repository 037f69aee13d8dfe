package torikumi.member;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import torikumi.persistence.BaseEntity;

/** 構成員: a seat on one council. Its display name need not be unique. */
@Entity
public class Member extends BaseEntity {

    public UUID councilId;
    public UUID organizationId;

    @ManyToOne(fetch = FetchType.LAZY)
    public Category category;

    public String name;
    public int position;
    /** First day on the council; null when it always was. */
    public LocalDate validFrom;
    /** Last day on the council; null while it sits there. */
    public LocalDate validTo;
}
