package torikumi.text.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import torikumi.text.fact.Fact.DateFact;
import torikumi.text.fact.Fact.PlanFact;
import torikumi.text.fact.Fact.Use;

/** Reads the dates and figures that a text states. */
public final class FactReader {

    private static final Pattern AS_OF = Pattern.compile("\\G[ 　]?(?:時点|現在)");
    // 予定価格 and 離職予定者 are no plans; a target group is no forecast.
    private static final Pattern PLAN = Pattern.compile("予定(?![価者地人額])|見込み?(?![客者額])");
    private static final Pattern SENTENCE_END = Pattern.compile("[。\n！？!?]");
    private static final Pattern BEFORE_DATE = Pattern.compile("\\G(?:日|時期|は|：|:|（|\\(|[ 　]){0,3}");
    private static final int REACH = 60;
    private static final int JOINED = 1;

    private FactReader() {}

    /** What the text states, in order; nothing overlaps. */
    public static List<Fact> read(String text) {
        var dates = DateReader.read(text);
        var plans = plans(text, dates);
        var facts = new ArrayList<Fact>();
        for (var date : dates) {
            facts.add(fact(text, date, plans.dated().get(date)));
        }
        facts.addAll(plans.dateless());
        for (var figure : FigureReader.read(text)) {
            if (dates.stream().noneMatch(date -> figure.start() < date.end() && date.start() < figure.end())) {
                facts.add(figure);
            }
        }
        facts.sort(Comparator.comparingInt(Fact::start));
        return List.copyOf(facts);
    }

    private static DateFact fact(String text, DateReader.Found date, Span plan) {
        if (plan != null) {
            var joined = plan.start() >= date.end() && plan.start() - date.end() <= JOINED;
            return new DateFact(date.start(), joined ? plan.end() : date.end(), date.date(), Use.PLANNED);
        }
        var asOf = AS_OF.matcher(text);
        return asOf.find(date.end())
                ? new DateFact(date.start(), asOf.end(), date.date(), Use.AS_OF)
                : new DateFact(date.start(), date.end(), date.date(), Use.PLAIN);
    }

    private record Span(int start, int end) {}

    private record Plans(Map<DateReader.Found, Span> dated, List<PlanFact> dateless) {}

    private static Plans plans(String text, List<DateReader.Found> dates) {
        var plans = new Plans(new HashMap<>(), new ArrayList<>());
        var word = PLAN.matcher(text);
        while (word.find()) {
            var span = new Span(word.start(), word.end());
            var date = dateOf(text, dates, span);
            if (date == null) {
                plans.dateless().add(new PlanFact(span.start(), span.end()));
            } else {
                plans.dated().putIfAbsent(date, span);
            }
        }
        return plans;
    }

    // The nearest date before it in its sentence (11月末に開催予定), else one right behind it (開催予定：11月末).
    private static DateReader.Found dateOf(String text, List<DateReader.Found> dates, Span word) {
        DateReader.Found nearest = null;
        for (var date : dates) {
            if (date.end() <= word.start()) {
                nearest = date;
            }
        }
        if (nearest != null
                && !AS_OF.matcher(text).find(nearest.end())
                && word.start() - nearest.end() <= REACH
                && !SENTENCE_END
                        .matcher(text)
                        .region(nearest.end(), word.start())
                        .find()) {
            return nearest;
        }
        var gap = BEFORE_DATE.matcher(text);
        var next = gap.find(word.end()) ? gap.end() : word.end();
        return dates.stream().filter(date -> date.start() == next).findFirst().orElse(null);
    }
}
