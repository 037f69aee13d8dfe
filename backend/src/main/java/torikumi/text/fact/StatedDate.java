package torikumi.text.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A date as far as a text says it: 令和6年度, R7年4月, 12月1日, 昨年度末.
 *
 * @param base how the year is said
 * @param year the calendar year, or for a fiscal year that of its April; for relative ones the distance in years
 * @param month 0 when none is said
 * @param day 0 when none is said; the last one where a range of days is
 * @param part of the month or year
 */
public record StatedDate(Base base, int year, int month, int day, Part part) {

    private static final int TO_NEXT_LEAP_DAY = 8;
    // Handed in in December, a text may still say 11月末予定: that is this November and not the next.
    private static final int OVERDUE = 2;

    /** How a year is said. */
    public enum Base {
        /** Not at all: 12月1日. */
        UNSAID,
        /** 令和6年, 2024年. */
        CALENDAR,
        /** 令和6年度. */
        FISCAL,
        /** 今年, 昨年. */
        RELATIVE,
        /** 今年度, 前年度. */
        RELATIVE_FISCAL
    }

    /** A part of a month, or of a year. */
    public enum Part {
        WHOLE,
        /** 上旬, 初旬, 初め. */
        EARLY,
        /** 中旬, 半ば. */
        MIDDLE,
        /** 下旬. */
        LATE,
        /** 末. */
        END,
        /** 上半期. */
        FIRST_HALF,
        /** 下半期. */
        SECOND_HALF,
        /** 第1四半期. */
        FIRST_QUARTER,
        SECOND_QUARTER,
        THIRD_QUARTER,
        FOURTH_QUARTER;

        /** Whether it is a part of a year and never of a month. */
        public boolean isOfYear() {
            return compareTo(FIRST_HALF) >= 0;
        }

        /** The months of the year before it begins. */
        private int monthsBefore() {
            return switch (this) {
                case SECOND_QUARTER -> 3;
                case SECOND_HALF, THIRD_QUARTER -> 6;
                case FOURTH_QUARTER -> 9;
                default -> 0;
            };
        }

        /** How many months it has. */
        private int months() {
            return this == FIRST_HALF || this == SECOND_HALF ? 6 : 3;
        }
    }

    /**
     * When a text was written: what it leaves unsaid depends on that.
     *
     * @param fiscalYear the one that the text reports on
     * @param on the day
     */
    public record Written(int fiscalYear, LocalDate on) {}

    /** Days from the first to the last. */
    public record Period(LocalDate from, LocalDate to) {}

    /**
     * The days that are meant. A month without a year is the last one up to the writing, for a plan the next one from it
     * on.
     *
     * @return empty when there is no such day (2月30日)
     */
    public Optional<Period> in(Written written, Fact.Use use) {
        return switch (base) {
            case CALENDAR -> inYear(year);
            case RELATIVE -> inYear(written.on().getYear() + year);
            case FISCAL -> inFiscalYear(year);
            case RELATIVE_FISCAL -> inFiscalYear(written.fiscalYear() + year);
            case UNSAID -> inNearestYear(written.on(), use);
        };
    }

    private Optional<Period> inNearestYear(LocalDate on, Fact.Use use) {
        var planned = use == Fact.Use.PLANNED;
        for (var distance = 0; distance <= TO_NEXT_LEAP_DAY; distance++) {
            var period = inYear(on.getYear() + (planned ? distance : -distance));
            var fits = planned
                    ? period.filter(days -> !days.to().isBefore(on.minusMonths(OVERDUE)))
                    : period.filter(days -> !days.from().isAfter(on));
            if (fits.isPresent()) {
                return fits;
            }
        }
        return Optional.empty();
    }

    private Optional<Period> inFiscalYear(int fiscal) {
        if (month > 0) {
            return inYear(month < 4 ? fiscal + 1 : fiscal);
        }
        var from = LocalDate.of(fiscal, 4, 1);
        var to = LocalDate.of(fiscal + 1, 3, 31);
        return Optional.of(
                switch (part) {
                    case FIRST_HALF, SECOND_HALF, FIRST_QUARTER, SECOND_QUARTER, THIRD_QUARTER, FOURTH_QUARTER ->
                        within(from);
                    case WHOLE, MIDDLE -> new Period(from, to);
                    case EARLY -> new Period(from, from.with(TemporalAdjusters.lastDayOfMonth()));
                    case LATE, END -> new Period(to.withDayOfMonth(1), to);
                });
    }

    private Period within(LocalDate year) {
        var from = year.plusMonths(part.monthsBefore());
        return new Period(from, from.plusMonths(part.months()).minusDays(1));
    }

    private Optional<Period> inYear(int calendar) {
        if (month == 0 && part.isOfYear()) {
            return Optional.of(within(LocalDate.of(calendar, 1, 1)));
        }
        if (month == 0) {
            var from = LocalDate.of(calendar, part == Part.END ? 12 : 1, 1);
            return Optional.of(new Period(from, LocalDate.of(calendar, 12, 31)));
        }
        var whole = YearMonth.of(calendar, month);
        if (day > 0) {
            return whole.isValidDay(day)
                    ? Optional.of(new Period(whole.atDay(day), whole.atDay(day)))
                    : Optional.empty();
        }
        return Optional.of(
                switch (part) {
                    case WHOLE, FIRST_HALF, SECOND_HALF, FIRST_QUARTER, SECOND_QUARTER, THIRD_QUARTER, FOURTH_QUARTER ->
                        new Period(whole.atDay(1), whole.atEndOfMonth());
                    case EARLY -> new Period(whole.atDay(1), whole.atDay(10));
                    case MIDDLE -> new Period(whole.atDay(11), whole.atDay(20));
                    case LATE -> new Period(whole.atDay(21), whole.atEndOfMonth());
                    case END -> new Period(whole.atEndOfMonth(), whole.atEndOfMonth());
                });
    }
}
