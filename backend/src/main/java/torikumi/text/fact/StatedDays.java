package torikumi.text.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import torikumi.text.fact.Fact.DateFact;

/** Reads the dates of a text with the ranges that two of them make. */
public final class StatedDays {

    private static final Pattern JOINT = Pattern.compile("(?:から|より)?の?[ 　]?(?:[～〜~－―–—-]|から|より)?[ 　]?");
    private static final Pattern JOINED = Pattern.compile(".*(?:[～〜~－―–—-]|から|より).*");
    private static final Pattern DAYS = Pattern.compile("([0-9０-９]{1,2})日.*?(?:[～〜~－―–—-]|から)[ 　]?[0-9０-９]{1,2}日.*");
    private static final int LONGEST_JOINT = 4;

    private StatedDays() {}

    /** The dates and ranges in order. */
    public static List<DatedSpan> read(String text) {
        var spans = new ArrayList<DatedSpan>();
        for (var fact : FactReader.read(text)) {
            if (fact instanceof DateFact date) {
                var span = DatedSpan.of(text, date);
                if (!spans.isEmpty() && spans.getLast().to() == null && joins(text, spans.getLast(), span)) {
                    spans.add(spans.removeLast().until(span));
                } else {
                    spans.add(span);
                }
            }
        }
        return List.copyOf(spans);
    }

    private static boolean joins(String text, DatedSpan first, DatedSpan last) {
        if (last.start() - first.end() > LONGEST_JOINT || first.use() == Fact.Use.AS_OF) {
            return false;
        }
        var between = text.substring(first.end(), last.start());
        return JOINT.matcher(between).matches() && JOINED.matcher(between).matches();
    }

    /** The first day of a range of days within one month; 0 for none. */
    static int firstOf(String words) {
        var days = DAYS.matcher(words);
        return days.find() ? Digits.number(days.group(1)) : 0;
    }
}
