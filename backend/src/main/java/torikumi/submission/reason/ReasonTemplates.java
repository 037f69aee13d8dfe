package torikumi.submission.reason;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import torikumi.persistence.BaseEntity;

/** A council's own reasons. */
@Entity
public class ReasonTemplates extends BaseEntity {

    public UUID councilId;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<ReasonTemplate> templates;

    static Optional<ReasonTemplates> ofCouncil(UUID councilId) {
        return find("councilId", councilId).firstResultOptional();
    }
}
