package torikumi.edition;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import torikumi.program.ProgramKind;
import torikumi.submission.EntryKind;
import torikumi.submission.entry.Marker;
import torikumi.submission.mention.MentionField;
import torikumi.submission.mention.MentionState;
import torikumi.submission.version.VersionContent.FrozenFigure;

/** An entry as an edition printed it, under the id it keeps in all editions. */
@Entity
@Immutable
@IdClass(PublishedEntry.Key.class)
public class PublishedEntry extends PanacheEntityBase {

    /** Which entry in which edition. */
    public record Key(UUID editionId, UUID entryId) {}

    /**
     * A span that names a programme, with the name it had then.
     *
     * @param start first UTF-16 unit in the field
     * @param end the unit after the last
     */
    public record PublishedMention(
            UUID id,
            MentionField field,
            int start,
            int end,
            String text,
            UUID programId,
            String programName,
            ProgramKind kind,
            MentionState state) {}

    @Id
    public UUID editionId;

    @Id
    public UUID entryId;

    public UUID councilId;
    public UUID roundId;
    /** The member's id, stable across rounds. */
    public UUID memberId;
    /** The theme's id, stable across rounds. */
    public UUID themeId;
    /** The theme's number in the round. */
    public int theme;

    @Enumerated(EnumType.STRING)
    public EntryKind kind;

    /** Its place in the compiled table. */
    public int ordinal;

    public UUID lineageId;

    @Column(name = "version")
    public int entryVersion;

    public String department;
    public String heading;
    public String title;
    public String text;

    @Enumerated(EnumType.STRING)
    public Marker marker;

    public String searchKey;
    public Instant updatedAt;
    public UUID[] responseMeasureIds = {};
    public UUID[] programIds = {};

    @JdbcTypeCode(SqlTypes.JSON)
    public List<PublishedMention> mentions = List.of();

    /** Those of {@link PublishedFigure} once more, to read with the entry. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<FrozenFigure> figures = List.of();
}
