package torikumi.text.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import torikumi.text.fact.StatedDate.Base;
import torikumi.text.fact.StatedDate.Part;

/**
 * Finds dates: with eras, their letters or western years, with fiscal years, relative ones (昨年度), and months alone.
 * Numbers written in kanji are passed over: 二十日 and 一部 look too much alike.
 */
final class DateReader {

    /** A date without what stands behind it. */
    record Found(int start, int end, StatedDate date) {}

    private static final String D = Digits.DIGIT;
    private static final String NOT_AFTER_DIGIT = "(?<![0-9０-９.．,，])";
    private static final String GAP = "[ 　]?";
    private static final String WEEKDAY = "(?:[ 　]?[（(][月火水木金土日](?:曜日?)?(?:[・･]祝日?)?[）)])?";

    private static final Pattern WORDS = Pattern.compile(
            // Only where one can begin: most of a text is passed over by its first character.
            "(?=[0-9０-９RHSＲＨＳ令平昭一今本当昨前来次翌同上下第])(?:"
                    + "(?:(?:(?<era>令和|平成|昭和|(?<![A-Za-zＡ-Ｚａ-ｚ])[RHSＲＨＳ])" + GAP + "(?<eraYear>元|" + D + "{1,2})"
                    + "|" + NOT_AFTER_DIGIT + "(?<western>(?:19|20|１９|２０)" + D + "{2})"
                    + "|" + NOT_AFTER_DIGIT + "(?<bare>" + D + "{1,2})(?=年度|年" + D + "{1,2}月(?!間)))" + GAP
                    + "(?<unit>年度|年)"
                    + "|(?<relative>一昨年度?|(?:今|(?<![日基])本|当|昨|前|来|次|翌)年度|(?:今|昨|来)年(?!度)|(?<![日基])本年(?!度|[齢金])|同年度?))?"
                    + "(?:" + GAP + NOT_AFTER_DIGIT + "(?<month>" + D + "{1,2})" + "月(?![間額収給])"
                    + "(?:" + GAP + "(?<day>" + D + "{1,2})日(?!間))?)?"
                    + ")(?:の?(?<part>上旬|初旬|初め|中旬|半ば|下旬|末日?(?!尾)|上半期|下半期|上期|下期|第"
                    + "[1-4１-４一二三四]四半期))?" + WEEKDAY
                    + "(?:[ 　]?(?:[～〜~－―–—-]|から)[ 　]?(?<last>" + D + "{1,2})日(?!間)" + WEEKDAY + ")?");

    private static final Pattern POINTS = Pattern.compile(
            "(?<![0-9０-９A-Za-zＡ-Ｚａ-ｚ./／．-])(?:(?<era>[RHSＲＨＳ])(?<eraYear>" + D + "{1,2})|(?<western>(?:19|20|１９|２０)" + D
                    + "{2}))(?<point>[./／．-])(?<month>" + D + "{1,2})(?:\\k<point>(?<day>" + D + "{1,2}))?(?![0-9０-９])"
                    + WEEKDAY);

    // 3/4 may be a fraction: only a weekday, 時点, 現在 or 予定 behind it makes it a day.
    private static final Pattern SLASH = Pattern.compile("(?<![0-9０-９/／.．-])(?<month>" + D + "{1,2})[/／](?<day>" + D
            + "{1,2})(?![0-9０-９/／])(?=[ 　]?(?:[（(][月火水木金土日][）)]|時点|現在|(?:の|に|開催|実施)?予定))" + WEEKDAY);

    private static final Map<String, Integer> ERAS = Map.of(
            "令和", 2018, "R", 2018, "Ｒ", 2018, "平成", 1988, "H", 1988, "Ｈ", 1988, "昭和", 1925, "S", 1925, "Ｓ", 1925);
    private static final int REIWA = 2018;
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;
    // Of 同年度, until the date before it is known.
    private static final int SAME = Integer.MIN_VALUE;

    private DateReader() {}

    /** The dates in order; none overlap. */
    static List<Found> read(String text) {
        var all = new ArrayList<Found>();
        for (var pattern : List.of(WORDS, POINTS, SLASH)) {
            var matcher = pattern.matcher(text);
            while (matcher.find()) {
                date(matcher, pattern).ifPresent(date -> all.add(new Found(matcher.start(), matcher.end(), date)));
            }
        }
        all.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return withoutSame(withoutOverlaps(all));
    }

    // 同年度 is the year of the date before it; without one nobody knows.
    private static List<Found> withoutSame(List<Found> dates) {
        var resolved = new ArrayList<Found>();
        for (var found : dates) {
            if (found.date().year() != SAME) {
                resolved.add(found);
            } else if (!resolved.isEmpty()) {
                same(resolved.getLast().date(), found.date())
                        .ifPresent(date -> resolved.add(new Found(found.start(), found.end(), date)));
            }
        }
        return resolved;
    }

    private static Optional<StatedDate> same(StatedDate before, StatedDate same) {
        var base = before.base();
        var year = before.year();
        if (same.base() == Base.RELATIVE_FISCAL && base == Base.CALENDAR) {
            base = Base.FISCAL;
            year -= before.month() > 0 && before.month() < 4 ? 1 : 0;
        }
        return base == Base.UNSAID
                ? Optional.empty()
                : Optional.of(new StatedDate(base, year, same.month(), same.day(), same.part()));
    }

    private static List<Found> withoutOverlaps(List<Found> sorted) {
        var kept = new ArrayList<Found>();
        for (var found : sorted) {
            if (kept.isEmpty() || kept.getLast().end() <= found.start()) {
                kept.add(found);
            }
        }
        return kept;
    }

    private static Optional<StatedDate> date(Matcher found, Pattern pattern) {
        var month = number(found, "month");
        var day = number(found, "day");
        if (pattern == SLASH) {
            return valid(new StatedDate(Base.UNSAID, 0, month, day, Part.WHOLE));
        }
        var part = pattern == WORDS ? part(found.group("part")) : Part.WHOLE;
        var last = pattern == WORDS ? number(found, "last") : 0;
        var base = Base.UNSAID;
        var year = 0;
        if (found.group("era") != null) {
            base = calendarOr(found, pattern);
            year = ERAS.get(found.group("era")) + ("元".equals(found.group("eraYear")) ? 1 : number(found, "eraYear"));
        } else if (found.group("western") != null) {
            base = calendarOr(found, pattern);
            year = number(found, "western");
        } else if (pattern == WORDS && found.group("bare") != null) {
            base = calendarOr(found, pattern);
            year = REIWA + number(found, "bare");
        } else if (pattern == WORDS && found.group("relative") != null) {
            var relative = found.group("relative");
            base = relative.endsWith("度") ? Base.RELATIVE_FISCAL : Base.RELATIVE;
            year = relative.startsWith("同") ? SAME : distance(relative);
        } else if (month == 0) {
            if (!part.isOfYear()) {
                return Optional.empty();
            }
            base = Base.RELATIVE_FISCAL;
        }
        return valid(new StatedDate(base, year, month, last > 0 && day > 0 ? last : day, part))
                .filter(_ -> found.group("month") == null || month > 0);
    }

    private static Base calendarOr(Matcher found, Pattern pattern) {
        return pattern == WORDS && "年度".equals(found.group("unit")) ? Base.FISCAL : Base.CALENDAR;
    }

    private static int distance(String relative) {
        return switch (relative.charAt(0)) {
            case '一' -> -2;
            case '昨', '前' -> -1;
            case '来', '次', '翌' -> 1;
            default -> 0;
        };
    }

    private static Optional<StatedDate> valid(StatedDate date) {
        return date.month() <= LAST_MONTH && date.day() <= LAST_DAY ? Optional.of(date) : Optional.empty();
    }

    private static int number(Matcher found, String group) {
        var digits = found.group(group);
        return digits == null ? 0 : Digits.number(digits);
    }

    private static Part part(String word) {
        return switch (word) {
            case null -> Part.WHOLE;
            case "上旬", "初旬", "初め" -> Part.EARLY;
            case "中旬", "半ば" -> Part.MIDDLE;
            case "下旬" -> Part.LATE;
            case "上半期", "上期" -> Part.FIRST_HALF;
            case "下半期", "下期" -> Part.SECOND_HALF;
            default -> word.startsWith("第") ? quarter(word.charAt(1)) : Part.END;
        };
    }

    private static Part quarter(char number) {
        return switch (number) {
            case '1', '１', '一' -> Part.FIRST_QUARTER;
            case '2', '２', '二' -> Part.SECOND_QUARTER;
            case '3', '３', '三' -> Part.THIRD_QUARTER;
            default -> Part.FOURTH_QUARTER;
        };
    }
}
