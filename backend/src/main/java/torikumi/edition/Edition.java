package torikumi.edition;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import torikumi.edition.table.TableModel;
import torikumi.http.Problem;
import torikumi.persistence.BaseEntity;

/** An immutable, numbered compilation of a round. Only {@link #current} ever changes, when a newer one takes over. */
@Entity
public class Edition extends BaseEntity {

    @Column(updatable = false)
    public UUID councilId;

    @Column(updatable = false)
    public UUID roundId;

    @Column(updatable = false)
    public int number;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    public EditionKind kind;

    @Column(updatable = false)
    public boolean published;

    /** The one of its round that public lists read. */
    public boolean current;

    /** The edition whose content this one repeats; null when it was compiled anew. */
    @Column(updatable = false)
    public UUID fromEditionId;

    @Column(updatable = false)
    public String note = "";

    @Column(updatable = false)
    public Instant compiledAt;

    @Column(updatable = false)
    public String compiledBy;

    @Column(updatable = false)
    public String compiledByName;

    /** Half a megabyte: read only where a document is made. */
    @Basic(fetch = FetchType.LAZY)
    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    public TableModel tableModel;

    /** SHA-256 of the stored model, in hexadecimal. */
    @Column(updatable = false)
    public String contentHash;

    /** By id; 404 when there is none. */
    public static Edition byId(UUID id) {
        return Edition.<Edition>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** The edition of a round that public lists read. */
    public static Optional<Edition> currentOf(UUID roundId) {
        return find("roundId = ?1 and current", roundId).firstResultOptional();
    }

    /** The number that the next edition of a round gets; the caller holds the round's row lock. */
    static int nextNumber(UUID roundId) {
        return 1
                + Edition.<Edition>find("roundId = ?1 order by number desc", roundId)
                        .firstResultOptional()
                        .map(edition -> edition.number)
                        .orElse(0);
    }
}
