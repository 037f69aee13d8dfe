package torikumi.submission.carry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.mention.MentionField;
import torikumi.submission.version.VersionContent.FrozenEntry;
import torikumi.text.fact.Fact;
import torikumi.text.fact.FactReader;
import torikumi.text.fact.StatedDate.Period;
import torikumi.text.fact.StatedDate.Written;

/**
 * Something in last round's text that has to be looked at before it is said again.
 *
 * @param start first UTF-16 code unit of the field
 * @param end the unit after the last one
 * @param text the characters there
 * @param from the first day that is meant, as far as it is clear
 * @param to the last one
 * @param passed whether that day is over; absent when it is not clear
 */
@Schema(name = "CarryFlag")
public record CarryFlag(
        Kind kind,
        MentionField field,
        int start,
        int end,
        String text,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate from,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate to,
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean passed) {

    /** What it is. */
    @Schema(name = "CarryFlagKind")
    public enum Kind {
        /** A date. */
        DATE,
        /** 時点, 現在. */
        AS_OF,
        /** 予定, with its date where it has one. */
        PLAN,
        /** A number with its unit. */
        FIGURE
    }

    /** The flags of an entry, field by field, in order. */
    static List<CarryFlag> of(FrozenEntry entry, Written written, LocalDate today) {
        var flags = new ArrayList<CarryFlag>();
        add(flags, MentionField.HEADING, entry.heading(), written, today);
        add(flags, MentionField.TITLE, entry.title(), written, today);
        add(flags, MentionField.TEXT, entry.text(), written, today);
        return flags;
    }

    private static void add(List<CarryFlag> flags, MentionField field, String value, Written written, LocalDate today) {
        if (value == null) {
            return;
        }
        for (var fact : FactReader.read(value)) {
            var period = period(fact, written);
            flags.add(new CarryFlag(
                    kind(fact),
                    field,
                    fact.start(),
                    fact.end(),
                    value.substring(fact.start(), fact.end()),
                    period.map(Period::from).orElse(null),
                    period.map(Period::to).orElse(null),
                    period.map(days -> days.to().isBefore(today)).orElse(null)));
        }
    }

    private static Kind kind(Fact fact) {
        return switch (fact) {
            case Fact.FigureFact _ -> Kind.FIGURE;
            case Fact.PlanFact _ -> Kind.PLAN;
            case Fact.DateFact date ->
                switch (date.use()) {
                    case PLAIN -> Kind.DATE;
                    case AS_OF -> Kind.AS_OF;
                    case PLANNED -> Kind.PLAN;
                };
        };
    }

    private static Optional<Period> period(Fact fact, Written written) {
        return fact instanceof Fact.DateFact date ? date.date().in(written, date.use()) : Optional.empty();
    }
}
