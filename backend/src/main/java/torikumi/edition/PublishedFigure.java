package torikumi.edition;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import torikumi.submission.EntryKind;
import torikumi.submission.figure.FigureDoubt;
import torikumi.submission.figure.FigureScope;
import torikumi.submission.figure.FigureState;
import torikumi.submission.mention.MentionField;
import torikumi.submission.version.VersionContent.FrozenFigure;

/** A figure as an edition holds it, under the id it keeps in all editions. */
@Entity
@Immutable
@IdClass(PublishedFigure.Key.class)
public class PublishedFigure extends PanacheEntityBase {

    /** Which figure in which edition. */
    public record Key(UUID editionId, UUID id) {}

    @Id
    public UUID editionId;

    @Id
    public UUID id;

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

    /** Its place in the edition. */
    public int ordinal;

    @Enumerated(EnumType.STRING)
    public MentionField field;

    public int startOffset;
    public int endOffset;
    /** The characters between. */
    public String text;

    public String label;
    public BigDecimal value;
    public String unit;
    public String qualifier;
    public LocalDate periodFrom;
    public LocalDate periodTo;
    public LocalDate asOf;
    public String dateText;

    @Enumerated(EnumType.STRING)
    public FigureScope scope;

    public UUID programId;
    /** As it was called then. */
    public String programName;

    public String call;
    public String source;

    @Enumerated(EnumType.STRING)
    public FigureState state;

    @Enumerated(EnumType.STRING)
    public List<FigureDoubt> doubts = List.of();

    /** A figure of a published entry. */
    static PublishedFigure of(PublishedEntry entry, FrozenFigure figure, int ordinal) {
        var row = new PublishedFigure();
        row.editionId = entry.editionId;
        row.id = figure.id();
        row.entryId = entry.entryId;
        row.councilId = entry.councilId;
        row.roundId = entry.roundId;
        row.memberId = entry.memberId;
        row.themeId = entry.themeId;
        row.theme = entry.theme;
        row.kind = entry.kind;
        row.ordinal = ordinal;
        row.field = figure.field();
        row.startOffset = figure.start();
        row.endOffset = figure.end();
        row.text = figure.text();
        var saying = figure.saying();
        row.label = saying.label();
        row.value = saying.value();
        row.unit = saying.unit();
        row.qualifier = saying.qualifier();
        row.periodFrom = saying.periodFrom();
        row.periodTo = saying.periodTo();
        row.asOf = saying.asOf();
        row.dateText = saying.dateText();
        row.scope = saying.scope();
        row.programId = saying.programId();
        row.programName = figure.programName();
        row.call = saying.call();
        row.source = saying.source();
        row.state = figure.state();
        row.doubts = figure.doubts();
        return row;
    }
}
