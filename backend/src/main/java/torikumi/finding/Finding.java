package torikumi.finding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import torikumi.http.Problem;
import torikumi.persistence.BaseEntity;

/** 点検事項: something to look at before compiling. A check writes all but the decision ({@link FindingRun}). */
@Entity
@DynamicUpdate
public class Finding extends BaseEntity {

    public UUID roundId;
    public UUID councilId;
    public String key;

    @Enumerated(EnumType.STRING)
    public FindingCode code;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Object> args;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Place> places;

    public int ordinal;
    public int run;
    public Instant foundAt;

    private Instant goneAt;
    private String goneByName;
    private Instant acceptedAt;
    private String acceptedBy;
    private String acceptedByName;
    private String note = "";

    /** By id; 404 when there is none. */
    public static Finding byId(UUID id) {
        return Finding.<Finding>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    public FindingState getState() {
        if (goneAt != null) {
            return FindingState.FIXED;
        }
        return acceptedAt == null ? FindingState.OPEN : FindingState.ACCEPTED;
    }

    /** Lets the text stay as it is, for a reason that may be empty. */
    public void accept(String by, String byName, String why, Instant now) {
        refuseFixed();
        acceptedAt = now;
        acceptedBy = by;
        acceptedByName = byName;
        note = why;
    }

    /** Takes the decision back. */
    public void reopen() {
        refuseFixed();
        acceptedAt = null;
        acceptedBy = null;
        acceptedByName = null;
        note = "";
    }

    private void refuseFixed() {
        if (goneAt != null) {
            throw Problem.conflict("finding_fixed");
        }
    }

    /** When it was decided, or found to be fixed. */
    public Instant getDecidedAt() {
        return goneAt != null ? goneAt : acceptedAt;
    }

    /** Who decided, or who changed the text; null when nobody did or nobody can tell. */
    public String getDecidedByName() {
        return goneAt != null ? goneByName : acceptedByName;
    }

    public String getNote() {
        return note;
    }
}
