package torikumi.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * Dates and fiscal years as Japanese documents print them: 令和7年11月30日, 令和7年度. The first year of an era is
 * 元年, which Java's own formatter prints as 1年.
 */
public final class EraDates {

    private static final DateTimeFormatter ERA = DateTimeFormatter.ofPattern("GGGG", Locale.JAPANESE);
    private static final int REIWA_BEGAN = 2019;

    private EraDates() {}

    /** Returns {@code date} as 令和7年11月30日. Dates before 1873 have no Japanese date in Java and are refused by it. */
    public static String date(LocalDate date) {
        return "%s年%d月%d日".formatted(year(date), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Returns {@code date} as 令和7年11月30日現在, the line that says how old a compiled table is. */
    public static String asOf(LocalDate date) {
        return date(date) + "現在";
    }

    /** Returns the fiscal year that begins in April of {@code year} as 令和7年度. */
    public static String fiscalYear(int year) {
        return fiscalYearName(year) + "度";
    }

    /** Returns the fiscal year (named by the calendar year of its April) that {@code date} lies in. */
    public static int fiscalYearOf(LocalDate date) {
        return date.getMonth().compareTo(Month.APRIL) < 0 ? date.getYear() - 1 : date.getYear();
    }

    private static String fiscalYearName(int year) {
        // The era changed on 1 May 2019; the national government calls that whole fiscal year 令和元年度.
        return year(LocalDate.of(year, year == REIWA_BEGAN ? Month.MAY : Month.APRIL, 1)) + "年";
    }

    private static String year(LocalDate date) {
        JapaneseDate japanese = JapaneseDate.from(date);
        int yearOfEra = japanese.get(ChronoField.YEAR_OF_ERA);
        return ERA.format(japanese) + (yearOfEra == 1 ? "元" : Integer.toString(yearOfEra));
    }
}
