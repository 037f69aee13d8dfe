package torikumi.submission.figure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import torikumi.persistence.BaseEntity;
import torikumi.submission.mention.MentionField;

/** 数値: a number of an entry's field as data. A save writes them all at once ({@code EntryRows}). */
@Entity
public class Figure extends BaseEntity {

    public UUID entryId;

    @Enumerated(EnumType.STRING)
    public MentionField field;

    /** First UTF-16 code unit. */
    public int startOffset;
    /** The unit after the last one. */
    public int endOffset;

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
    public String call;
    public String source;

    @Enumerated(EnumType.STRING)
    public FigureState state;

    @Enumerated(EnumType.STRING)
    public List<FigureDoubt> doubts = List.of();

    /** Whether all that it says but its dates is what a person said of it in an earlier round. */
    public boolean carried;

    /** The entry that a figure stands in; the figure itself is read under the entry's lock. */
    public static Optional<UUID> entryOf(UUID id) {
        return find("select entryId from Figure where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** The figures of several entries in order of place, in one statement. */
    public static List<Figure> of(Collection<UUID> entryIds) {
        return entryIds.isEmpty()
                ? List.of()
                : list("entryId in ?1 order by entryId, field, startOffset, id", entryIds);
    }

    /** What it says. */
    public Saying saying() {
        return new Saying(
                label, value, unit, qualifier, periodFrom, periodTo, asOf, dateText, scope, programId, call, source);
    }
}
