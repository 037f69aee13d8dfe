package torikumi.submission.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import torikumi.text.Sentence;
import torikumi.text.fact.DatedSpan;
import torikumi.text.fact.Fact.Use;
import torikumi.text.fact.Quantity;
import torikumi.text.fact.StatedDate.Period;
import torikumi.text.fact.StatedDate.Written;
import torikumi.text.fact.StatedDays;

/** Finds when the figures of one field were so. */
final class FigureDates {

    private static final Pattern COMPARED = Pattern.compile("\\G(?:末|同月|同期)?(?:と比|に比|比|より|と同|の水準|を上回|を下回)");
    private static final Pattern LEAD_END = Pattern.compile("[：:]\\s*$|次のとおり|以下のとおり|[^。]$");
    private static final String BULLETS = "・○●◎■□◆◇▪※";
    private static final int REACH = 400;
    private static final int MOST_CHOICES = 6;
    private static final int MOST_LINES = 12;

    private final String text;
    private final Written written;
    private final List<DatedSpan> spans;
    private final Items items;
    private final List<Sentence> sentences;
    private final List<Quantity> quantities;
    // Figures are asked for one after the other, many of one sentence.
    private Sentence known;
    private List<DatedSpan> inKnown = List.of();
    /** What holds where a field says nothing: the dates of title and heading. */
    private final Dating around;

    FigureDates(String text, Items items, Written written, List<Quantity> quantities, Dating around) {
        this.text = text;
        this.written = written;
        this.around = around;
        spans = StatedDays.read(text);
        // The 1日 of 12月1日 is no figure.
        this.quantities = quantities.stream()
                .filter(figure ->
                        spans.stream().noneMatch(span -> span.start() < figure.end() && figure.start() < span.end()))
                .toList();
        this.items = items;
        sentences = items.all();
    }

    /** The dates and ranges of the field. */
    List<DatedSpan> spans() {
        return spans;
    }

    /** The figure's dates. */
    Dating of(Quantity figure) {
        var sentence = items.around(figure.start());
        var within = near(in(sentence), figure);
        var inBrackets = behindInBrackets(figure, sentence, within);
        var behind = inBrackets.isEmpty() ? closingBrackets(figure, within) : inBrackets;
        var before = within.stream()
                .filter(span -> span.end() <= figure.from() && !isCompared(span))
                .toList();
        if (!behind.isEmpty()) {
            return dating(behindWithYear(behind, before), sentence, severalOf(behind, before));
        }
        if (!before.isEmpty()) {
            return dating(lastOnes(before), sentence, false);
        }
        var after = within.stream()
                .filter(span -> span.start() >= figure.to()
                        && span.use() != Use.PLANNED
                        && text.substring(figure.to(), span.start()).indexOf('、') < 0)
                .findFirst();
        if (after.isPresent()) {
            return dating(List.of(after.get()), sentence, false);
        }
        var compared =
                within.stream().filter(span -> span.end() <= figure.from()).reduce((_, last) -> last);
        return compared.map(span -> dating(List.of(span), sentence, false)).orElseGet(() -> inherited(sentence));
    }

    /** Other readings that a person may mean: each date of the sentence, and a year-less day in the nearest year. */
    List<Dating> choices(Quantity figure) {
        var sentence = items.around(figure.start());
        var choices = new LinkedHashSet<Dating>();
        choices.add(of(figure));
        for (var span : in(sentence).stream().limit(MOST_CHOICES).toList()) {
            choices.add(dating(List.of(span), sentence, false));
            span.in(written, null).ifPresent(days -> choices.add(dating(span, days)));
        }
        choices.add(inherited(sentence));
        var read = of(figure);
        var all = new ArrayList<Dating>();
        for (var one : choices) {
            // Another day goes with the same period; a part of what is read is no other reading.
            var choice = one.within(read);
            if (!choice.isNone() && all.stream().noneMatch(choice::sameDays)) {
                all.add(choice);
            }
        }
        return all;
    }

    /** What the field as a whole is about, for the fields below it. */
    Dating whole() {
        return sentences.stream()
                .map(this::lead)
                .filter(dating -> !dating.isNone())
                .reduce((_, last) -> last)
                .orElse(around);
    }

    // Of a sentence that is a whole page, only what is near can be meant.
    private static List<DatedSpan> near(List<DatedSpan> spans, Quantity figure) {
        return spans.stream()
                .filter(span -> span.end() > figure.from() - REACH && span.start() < figure.to() + REACH)
                .toList();
    }

    private List<DatedSpan> in(Sentence sentence) {
        if (sentence != known) {
            known = sentence;
            inKnown = within(sentence);
        }
        return inKnown;
    }

    private List<DatedSpan> within(Sentence sentence) {
        return spans.stream()
                .filter(span -> span.start() >= sentence.start() && span.end() <= sentence.end())
                .toList();
    }

    private boolean isCompared(DatedSpan span) {
        return COMPARED.matcher(text).find(span.end());
    }

    // 98件（11月末時点）, 申請8件 支給6件（令和6年度）: the first brackets with a date behind figures, with no date between.
    private List<DatedSpan> behindInBrackets(Quantity figure, Sentence sentence, List<DatedSpan> within) {
        var first = within.stream().filter(span -> span.start() >= figure.to()).findFirst();
        if (first.isEmpty()) {
            return List.of();
        }
        var open = Brackets.open(text, first.get().start(), figure.to());
        if (open < 0 || !standsBehindFigure(open) && !endsSentence(open, sentence)) {
            return List.of();
        }
        var close = Brackets.close(text, open, sentence.end());
        if (hasFigures(open, close)) {
            return List.of();
        }
        return within.stream()
                .filter(span -> span.start() > open && span.end() <= close)
                .toList();
    }

    // 再生2,140回、11月末時点）: the as-of date that ends the brackets holds for the figures in them.
    private List<DatedSpan> closingBrackets(Quantity figure, List<DatedSpan> within) {
        return within.stream()
                .filter(span -> span.start() >= figure.to())
                .findFirst()
                .filter(span -> span.isAsOf() && Brackets.endWith(text, figure.to(), span.start(), span.end()))
                .map(List::of)
                .orElse(List.of());
    }

    private boolean standsBehindFigure(int open) {
        var end = open;
        while (end > 0 && " 　）)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        var at = end;
        return quantities.stream().anyMatch(other -> other.to() == at || other.end() == at);
    }

    private boolean endsSentence(int open, Sentence sentence) {
        var close = Brackets.close(text, open, sentence.end());
        return sentence.end() - close <= 2;
    }

    private static List<DatedSpan> behindWithYear(List<DatedSpan> behind, List<DatedSpan> before) {
        if (behind.getFirst().isAsOf() && !before.isEmpty()) {
            var last = before.getLast();
            if (last.isYear() && !last.isAsOf() || last.to() != null) {
                var all = new ArrayList<DatedSpan>();
                all.add(last);
                all.addAll(behind);
                return all;
            }
        }
        return behind;
    }

    private boolean severalOf(List<DatedSpan> behind, List<DatedSpan> before) {
        return !before.isEmpty()
                && !behind.getFirst().isAsOf()
                && !before.getLast().isYear()
                && !behind.getFirst().in(written, null).equals(before.getLast().in(written, null));
    }

    // R7年度（10月末）1,105件, 令和7年度は11月末時点で98件: the day goes with the year before it.
    private static List<DatedSpan> lastOnes(List<DatedSpan> before) {
        var last = before.getLast();
        if (before.size() > 1 && last.isAsOf() && last.lacksYear()) {
            var year = before.get(before.size() - 2);
            if (year.isYear() && !year.isAsOf()) {
                return List.of(year, last);
            }
        }
        return List.of(last);
    }

    private Dating inherited(Sentence sentence) {
        var from = Math.max(0, sentences.size() - 1);
        while (from > 0 && sentences.get(from).start() >= sentence.start()) {
            from--;
        }
        for (var i = from; i >= 0 && i > from - MOST_LINES; i--) {
            if (sentences.get(i).start() < sentence.start() && leads(sentences.get(i), sentence)) {
                var dating = lead(sentences.get(i));
                if (!dating.isNone()) {
                    return dating;
                }
            }
        }
        return around;
    }

    // What a sentence says for those that follow: a year, a range or a state; the day of an event only as a headline.
    private Dating lead(Sentence sentence) {
        var headline =
                LEAD_END.matcher(sentence.text().strip()).find() && !hasFigures(sentence.start(), sentence.end());
        var lasting = in(sentence).stream()
                .filter(span -> headline || span.isYear() || span.to() != null || span.isAsOf())
                .filter(span -> !isCompared(span) && span.use() != Use.PLANNED)
                .toList();
        return lasting.isEmpty()
                ? Dating.NONE
                : dating(lastOnes(lasting), sentence, false).sure();
    }

    // One item of a list says nothing of the next; a sentence of a paragraph does.
    private boolean leads(Sentence first, Sentence later) {
        return !hasFigures(first.start(), first.end())
                || text.substring(first.start(), later.start()).indexOf('\n') < 0
                        && BULLETS.indexOf(text.charAt(later.start())) < 0;
    }

    private boolean hasFigures(int from, int to) {
        return quantities.stream().anyMatch(other -> other.start() >= from && other.end() <= to);
    }

    private Dating dating(List<DatedSpan> all, Sentence sentence, boolean several) {
        var dating = Dating.NONE;
        for (var span : all) {
            var fiscal = span.lacksYear() && span.use() != Use.PLANNED ? fiscalYear(span, sentence) : null;
            var days = span.in(written, fiscal);
            if (days.isEmpty()) {
                continue;
            }
            var one = dating(span, days.get());
            if (fiscal != null && !days.equals(span.in(written, null))) {
                one = one.doubted(FigureDoubt.YEAR_AMBIGUOUS);
            }
            dating = dating.isNone() ? one : dating.and(one);
        }
        return several ? dating.doubted(FigureDoubt.DATES_SEVERAL) : dating;
    }

    private Dating dating(DatedSpan span, Period days) {
        return Dating.of(span, days, text.substring(span.start(), span.end()));
    }

    // The fiscal year that the sentence named last before a day without a year.
    private Integer fiscalYear(DatedSpan day, Sentence sentence) {
        Integer year = null;
        for (var span : in(sentence)) {
            if (span.end() <= day.start() && span.end() > day.start() - REACH && span.isYear() && !isCompared(span)) {
                year = switch (span.from().base()) {
                    case FISCAL -> Integer.valueOf(span.from().year());
                    case RELATIVE_FISCAL ->
                        Integer.valueOf(written.fiscalYear() + span.from().year());
                    case CALENDAR, RELATIVE, UNSAID -> year;
                };
            }
        }
        return year;
    }
}
