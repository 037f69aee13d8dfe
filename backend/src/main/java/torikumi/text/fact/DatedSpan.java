package torikumi.text.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import torikumi.text.fact.StatedDate.Base;
import torikumi.text.fact.StatedDate.Part;
import torikumi.text.fact.StatedDate.Period;
import torikumi.text.fact.StatedDate.Written;

/**
 * A date or a range of dates as a text says it: 令和6年度, R7年4月から11月末まで, 12月1日時点, 10月21日から.
 *
 * @param start first UTF-16 code unit
 * @param end the unit after the last one
 * @param from the date, or the first of a range
 * @param to the last of a range; null where there is one date
 * @param firstDay of a range of days within a month (9月12日～13日); 0 for none
 * @param reach how far it reaches
 * @param use what it says of its sentence
 */
public record DatedSpan(int start, int end, StatedDate from, StatedDate to, int firstDay, Reach reach, Fact.Use use) {

    /** How far a date reaches. */
    public enum Reach {
        /** As far as it says. */
        ITSELF,
        /** から, 以降: from it on. */
        ONWARD,
        /** まで: up to it. */
        UNTIL
    }

    private static final Pattern ONWARD = Pattern.compile("\\G(?:以降|以後|から|より)");
    private static final Pattern UNTIL = Pattern.compile("\\G(?:まで|までに)");

    /** A date alone. */
    static DatedSpan of(String text, Fact.DateFact fact) {
        var reach = Reach.ITSELF;
        if (ONWARD.matcher(text).find(fact.end())) {
            reach = Reach.ONWARD;
        } else if (UNTIL.matcher(text).find(fact.end())) {
            reach = Reach.UNTIL;
        }
        var first = StatedDays.firstOf(text.substring(fact.start(), fact.end()));
        return new DatedSpan(fact.start(), fact.end(), fact.date(), null, first, reach, fact.use());
    }

    /** Both as one range. */
    DatedSpan until(DatedSpan last) {
        return new DatedSpan(start, last.end, from, last.from, 0, Reach.ITSELF, last.use);
    }

    /** Whether it is a point in time that a state is told of. */
    public boolean isAsOf() {
        return use == Fact.Use.AS_OF
                || to == null && reach == Reach.UNTIL
                || to == null && reach == Reach.ITSELF && use == Fact.Use.PLAIN && from.part() == Part.END;
    }

    /** Whether it names a year, and no day or month of it. */
    public boolean isYear() {
        return to == null && from.month() == 0;
    }

    /** Whether its year is left unsaid. */
    public boolean lacksYear() {
        return from.base() == Base.UNSAID && (to == null || to.base() == Base.UNSAID);
    }

    /**
     * The days that are meant.
     *
     * @param within the fiscal year that the sentence speaks of; null when it says none
     */
    public Optional<Period> in(Written written, Integer within) {
        if (to == null) {
            return one(from, written, within)
                    .map(days -> firstDay > 0 && firstDay <= days.to().getDayOfMonth()
                            ? new Period(days.to().withDayOfMonth(firstDay), days.to())
                            : days);
        }
        if (from.base() == Base.UNSAID) {
            return one(to, written, within)
                    .flatMap(last -> latestUpTo(last.to()).map(first -> new Period(first, last.to())));
        }
        return one(from, written, within).flatMap(first -> last(first.from(), written)
                .filter(last -> !last.isBefore(first.from()))
                .map(last -> new Period(first.from(), last)));
    }

    private Optional<Period> one(StatedDate date, Written written, Integer within) {
        if (date.base() == Base.UNSAID && within != null) {
            return new StatedDate(Base.FISCAL, within, date.month(), date.day(), date.part()).in(written, use);
        }
        return date.in(written, use);
    }

    private Optional<LocalDate> latestUpTo(LocalDate last) {
        return from.in(new Written(0, last), Fact.Use.PLAIN).map(Period::from);
    }

    // The end of a range without a year is the next such day from its beginning on.
    private Optional<LocalDate> last(LocalDate first, Written written) {
        if (to.base() != Base.UNSAID) {
            return to.in(written, use).map(Period::to);
        }
        for (var year = first.getYear(); year <= first.getYear() + 1; year++) {
            var last = new StatedDate(Base.CALENDAR, year, to.month(), to.day(), to.part())
                    .in(written, use)
                    .map(Period::to)
                    .filter(day -> !day.isBefore(first));
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }
}
