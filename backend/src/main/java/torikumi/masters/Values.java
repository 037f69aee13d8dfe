package torikumi.masters;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import torikumi.text.TextRules;

/** Reads values as spreadsheets write them: 2026/4/1 for a day, 1 or 1.0 for a number. */
final class Values {

    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("yyyy/M/d");
    private static final Set<String> NUMBERS = Set.of("position", "number");
    private static final Set<String> DAYS =
            Set.of("valid_from", "valid_to", "reception_start_date", "reception_end_date", "checked_on");

    private Values() {}

    static boolean isNumber(String column) {
        return NUMBERS.contains(column);
    }

    /** The value in the one form that is stored; as it stands where it cannot be read. */
    static String normal(String column, String text) {
        var value = TextRules.withLineFeeds(text).strip();
        if (DAYS.contains(column)) {
            return day(value).map(LocalDate::toString).orElse(value);
        }
        return isNumber(column) ? value.replaceFirst("\\.0$", "") : value;
    }

    /** The code of what keeps a value from being read. */
    static Optional<String> fault(String column, String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (DAYS.contains(column) && day(value).isEmpty()) {
            return Optional.of("not_a_date");
        }
        return isNumber(column) && !value.matches("[0-9]{1,6}") ? Optional.of("not_a_number") : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text.indexOf('/') < 0 ? LocalDate.parse(text) : LocalDate.parse(text, SLASHES));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
