package torikumi.forms.sheet;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * 様式番号, in the head of a form where everybody sees it: whose form it is and when it was made. The moment tells which
 * state of each entry the form was made from, also when everything hidden was stripped.
 */
public record FormNumber(String submissionCode, Instant madeAt) {

    private static final int CODE = 8;
    private static final int TIME = 9;
    private static final Pattern WRITTEN = Pattern.compile("[0-9A-Z]{18}");

    /** A form's that is made now. */
    public static FormNumber of(UUID submissionId, Instant now) {
        return new FormNumber(
                Base32.of(submissionId, CODE),
                now.truncatedTo(ChronoUnit.MILLIS).plusMillis(1));
    }

    /** Reads what stands in a form. */
    public static Optional<FormNumber> read(String typed) {
        var text = Base32.folded(typed).replace("-", "");
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        var digits = Base32.corrected(text);
        var whole = digits.substring(0, CODE + TIME);
        if (!Base32.isDigits(digits) || Base32.check(whole) != digits.charAt(CODE + TIME)) {
            return Optional.empty();
        }
        return Optional.of(
                new FormNumber(whole.substring(0, CODE), Instant.ofEpochMilli(Base32.number(whole.substring(CODE)))));
    }

    /** Whether it is a form of this submission. */
    public boolean isOf(UUID submissionId) {
        return submissionCode.equals(Base32.of(submissionId, CODE));
    }

    /** As it is printed. */
    public String text() {
        var whole = submissionCode + Base32.of(madeAt.toEpochMilli(), TIME);
        return (whole + Base32.check(whole)).replaceAll("(.{4})(?!$)", "$1-");
    }
}
