package torikumi.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** 連絡先: how to reach a member's office, whoever works there. Not public, and no account hangs on it. */
@Entity
public class Contact extends PanacheEntityBase {

    @Id
    public UUID memberId;

    @Version
    public Integer version;

    public String department = "";
    public String email;
    public String phone;
    public String note = "";
}
