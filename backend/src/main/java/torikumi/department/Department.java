package torikumi.department;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import torikumi.member.Member;
import torikumi.persistence.BaseEntity;

/** 課: a part of an organisation. A seat without a registered organisation has its own. */
@Entity
public class Department extends BaseEntity {

    public UUID organizationId;
    /** The seat; null when it belongs to an organisation. */
    public UUID memberId;

    public int position;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FormerName> formerNames = new ArrayList<>();

    /**
     * What it was called before.
     *
     * @param until the day on which it was renamed
     */
    public record FormerName(String name, LocalDate until) {}

    /** A new one of a seat's organisation. */
    static Department of(Member member, String name, int position) {
        var department = new Department();
        department.organizationId = member.organizationId;
        department.memberId = member.organizationId == null ? member.id : null;
        department.name = name;
        department.position = position;
        return department;
    }

    /** Gives it another name and remembers the old one. */
    void rename(String to, LocalDate today) {
        if (name.equals(to)) {
            return;
        }
        var former = new ArrayList<>(formerNames);
        former.removeIf(old -> old.name().equals(to));
        former.addFirst(new FormerName(name, today));
        formerNames = former;
        name = to;
    }

    public String getName() {
        return name;
    }

    /** The latest first. */
    public List<FormerName> getFormerNames() {
        return formerNames;
    }

    /** The seats whose people share it. */
    List<Member> seats() {
        return organizationId == null ? Member.list("id", memberId) : Member.list("organizationId", organizationId);
    }
}
