package torikumi.submission.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import torikumi.text.fact.DatedSpan;
import torikumi.text.fact.DatedSpan.Reach;
import torikumi.text.fact.StatedDate.Period;

/**
 * The dates of a figure.
 *
 * @param words what they were read from; null when there are none
 * @param doubts about them
 */
record Dating(LocalDate from, LocalDate to, LocalDate asOf, String words, List<FigureDoubt> doubts) {

    static final Dating NONE = new Dating(null, null, null, null, List.of());

    /** What a date or range says. */
    static Dating of(DatedSpan span, Period days, String words) {
        if (span.isAsOf()) {
            return new Dating(null, null, days.to(), words, List.of());
        }
        var open = span.reach() == Reach.ONWARD && span.to() == null;
        return new Dating(days.from(), open ? null : days.to(), null, words, List.of());
    }

    /** Both together: a period and a day, each where this one has none; the day of the other one goes first. */
    Dating and(Dating other) {
        return new Dating(
                from == null ? other.from : from,
                from == null ? other.to : to,
                other.asOf == null ? asOf : other.asOf,
                words + "・" + other.words,
                other.doubts);
    }

    boolean isNone() {
        return words == null;
    }

    /** The same with the period of what is read, where it is a day alone or that very period. */
    Dating within(Dating read) {
        if (read.from == null || read.asOf == null) {
            return this;
        }
        if (from == null) {
            return new Dating(read.from, read.to, asOf, words, doubts);
        }
        return Objects.equals(from, read.from) && Objects.equals(to, read.to) && asOf == null ? read : this;
    }

    /** The same without doubts: those that it is handed down to do not say the words that are doubtful. */
    Dating sure() {
        return new Dating(from, to, asOf, words, List.of());
    }

    boolean sameDays(Dating other) {
        return Objects.equals(from, other.from) && Objects.equals(to, other.to) && Objects.equals(asOf, other.asOf);
    }

    Dating doubted(FigureDoubt doubt) {
        return new Dating(from, to, asOf, words, List.of(doubt));
    }
}
