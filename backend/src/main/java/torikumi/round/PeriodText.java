package torikumi.round;

import java.time.LocalDate;
import java.time.Month;
import torikumi.text.EraDates;

/** Words the period a round asks about, as tables print it. */
final class PeriodText {

    private PeriodText() {}

    /** 令和6年度以降, 令和6年10月1日以降, 令和6年度, 令和6年4月1日から令和7年9月30日まで. */
    static String of(LocalDate from, LocalDate to) {
        var wholeYears = from.getMonth() == Month.APRIL && from.getDayOfMonth() == 1;
        var begin = wholeYears ? EraDates.fiscalYear(from.getYear()) : EraDates.date(from);
        if (to == null) {
            return begin + "以降";
        }
        if (wholeYears && to.equals(from.plusYears(1).minusDays(1))) {
            return begin;
        }
        return EraDates.date(from) + "から" + EraDates.date(to) + "まで";
    }
}
