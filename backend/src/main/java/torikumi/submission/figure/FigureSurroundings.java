package torikumi.submission.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import torikumi.text.Sentence;
import torikumi.text.fact.DatedSpan;
import torikumi.text.fact.Quantity;

/** Finds what else a sentence says of its figures: where they hold, which call, and which survey they are from. */
final class FigureSurroundings {

    private static final String NUMBER = "[0-9０-９一二三四五六七八九十]{1,3}";
    private static final Pattern CALL = Pattern.compile("第?" + NUMBER + "(?:次|回)(?:公募|募集|締切|締め切り|受付)|第" + NUMBER
            + "回(?=採択|交付決定)|(?<![0-9０-９])" + NUMBER + "次(?=[：:])|第" + NUMBER + "次(?!産業|世界|総合|計画|基本|長期|中期|地方|安倍)");
    private static final Pattern SOURCE = Pattern.compile(
            "[「『][^「」『』\\n]{2,40}?(?:調査|統計|白書|アンケート|センサス|報告書|速報)(?:結果)?[」』]"
                    + "|(?<!\\p{IsHan})(?!前回|今回|同|当該|本調査)[\\p{IsHan}\\p{IsKatakana}ー]{2,20}(?:調査|統計|白書|センサス)(?=によ|の結果|では|において|から|より|）|\\))");
    private static final Pattern NATIONWIDE = Pattern.compile("全国|国内|我が国|わが国");
    private static final Pattern PREFECTURE =
            Pattern.compile("県内|本県|当県|全県|県(?:平均|全体|最低|の|で|は)|\\p{IsHan}{2,3}県(?=内|の|で|は|に|が|[0-9０-９])");
    private static final Pattern PLACE =
            Pattern.compile("(?<nation>" + NATIONWIDE + ")|(?<prefecture>" + PREFECTURE + ")");
    private static final Pattern TOPIC = Pattern.compile("\\G(?:企業|事業所)?(?:では|における|において|の|は、)");
    private static final Pattern NEXT_PLACE = Pattern.compile("\\G[ 　]?[（(](?:(?<nation>全国)|(?<prefecture>県内|県))[）)]");

    private static final int REACH = 400;

    private final String text;
    private final List<Place> sources = new ArrayList<>();
    private final List<Place> calls = new ArrayList<>();

    /** Words with their place. */
    record Place(int start, int end) {}

    FigureSurroundings(String text, List<DatedSpan> dates) {
        this.text = text;
        var source = SOURCE.matcher(text);
        while (source.find()) {
            sources.add(new Place(withYear(source.start(), dates), source.end()));
        }
        var call = CALL.matcher(text);
        while (call.find()) {
            calls.add(new Place(call.start(), call.end()));
        }
    }

    List<Place> sources() {
        return sources;
    }

    List<Place> calls() {
        return calls;
    }

    /** The survey that a figure is from; null for none. */
    String source(Quantity figure, Sentence sentence) {
        var source = nearest(sources, figure, sentence, true);
        return source == null ? null : words(source);
    }

    /** The call that a figure belongs to; null for none. */
    String call(Quantity figure, Sentence sentence) {
        var call = nearest(calls, figure, sentence, false);
        // What stands in brackets of its own says nothing of what comes behind them.
        return call == null || isShut(call, figure) ? null : words(call);
    }

    /**
     * Where a figure holds; null when it is not said.
     *
     * @param from where its own words begin
     */
    FigureScope scope(Quantity figure, Sentence sentence, int from) {
        var next = NEXT_PLACE.matcher(text);
        if (next.find(figure.to())) {
            return scope(next);
        }
        FigureScope scope = null;
        var own = PLACE.matcher(text)
                .region(Math.min(Math.max(sentence.start(), figure.from() - REACH), figure.from()), figure.from())
                .useTransparentBounds(true);
        while (own.find()) {
            if (own.start() >= from || scope == null && TOPIC.matcher(text).find(own.end())) {
                scope = scope(own);
            }
        }
        return scope;
    }

    private static FigureScope scope(Matcher found) {
        return found.group("nation") == null ? FigureScope.PREFECTURE : FigureScope.NATIONWIDE;
    }

    // 令和6年度「雇用動向調査」, 令和6年の「毎月勤労統計調査」
    private int withYear(int start, List<DatedSpan> dates) {
        for (var date : dates) {
            if (date.end() <= start
                    && !date.isAsOf()
                    && List.of("", "の", " ", "　").contains(text.substring(date.end(), start))) {
                return date.start();
            }
        }
        return start;
    }

    private boolean isShut(Place place, Quantity figure) {
        var depth = 0;
        for (var i = place.end(); i < figure.from(); i++) {
            var c = text.charAt(i);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    private String words(Place place) {
        return text.substring(place.start(), place.end());
    }

    private Place nearest(List<Place> places, Quantity figure, Sentence sentence, boolean behindToo) {
        Place nearest = null;
        for (var place : places) {
            if (place.start() >= sentence.start() && place.end() <= sentence.end()) {
                if (place.end() <= figure.from() || nearest == null && behindToo) {
                    nearest = place;
                }
            }
        }
        return nearest;
    }
}
