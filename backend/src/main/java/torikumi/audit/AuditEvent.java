package torikumi.audit;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import torikumi.persistence.Ids;

/** One line of the history. */
@Entity
@Immutable
public class AuditEvent extends PanacheEntityBase {

    @Id
    public UUID id = Ids.next();

    public Instant at;
    public String sub;
    public String name;
    /** The seat that was acted for (代理入力); null when somebody acted for themselves. */
    public UUID onBehalfOf;

    public String action;
    public String resourceType;
    public String resourceId;
    public UUID councilId;

    @JdbcTypeCode(SqlTypes.JSON)
    public JsonNode before;

    @JdbcTypeCode(SqlTypes.JSON)
    public JsonNode after;

    public String remoteAddress;
}
