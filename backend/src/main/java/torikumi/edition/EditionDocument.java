package torikumi.edition;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A rendering of an edition, kept as it was first made: its bytes never change. */
@Entity
@Immutable
@IdClass(EditionDocument.Key.class)
public class EditionDocument extends PanacheEntityBase {

    /** Which rendering of which edition. */
    public record Key(UUID editionId, DocumentFormat format) {}

    @Id
    public UUID editionId;

    @Id
    @Enumerated(EnumType.STRING)
    public DocumentFormat format;

    /** Of the bytes, in hexadecimal: entity tag and part of the immutable URL. */
    public String sha256;

    @Basic(fetch = FetchType.LAZY)
    public byte[] bytes;
}
