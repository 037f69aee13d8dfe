package torikumi.text.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads quantities: Arabic numbers of both widths, kanji numbers, ゼロ, and counts without a unit behind 件数 and the
 * like. What counts a place in a row (第3回, 3回目), is one of a rate (1人当たり) or belongs to a range (10～30人) is no
 * quantity.
 */
public final class QuantityReader {

    private static final String UNIT = "(?<unit>" + FigureReader.UNIT_WORDS + ")";
    private static final String SIGN = "(?<sign>[▲△]|マイナス)?[ 　]?";
    private static final Pattern ARABIC =
            Pattern.compile(SIGN + "(?<![0-9０-９A-Za-zＡ-Ｚａ-ｚ.．,，第])(?<!(?<!\\p{IsHan})数)(?<value>" + FigureReader.NUMBER
                    + "(?:[兆億万千百]{1,3}+(?:" + FigureReader.NUMBER + ")?+){0,4}+)[ 　]?(?<more>数|余り?)?" + UNIT);
    // Of kanji only what counts things for certain: 八戸, 十分, 三者 and 一部 are words.
    private static final Pattern KANJI =
            Pattern.compile("(?<![第数一二三四五六七八九十百千万億〇])(?<value>[一二三四五六七八九十百千万億〇]{1,12})(?<unit>"
                    + "事業所|事業場|団体|法人|機関|会場|店舗|施設|組合|か所|カ所|ヶ所|箇所|万円|円|社|件|名|人|回|割|校|倍)(?![合引増目])");
    private static final Pattern ZERO = Pattern.compile("ゼロ[ 　]?(?<unit>件|社|人|名|回|か所|校|団体|事業所)");
    private static final Pattern BARE = Pattern.compile("(?<counted>件数|人数|者数|社数|企業数|回数|校数)(?:[：: 　]|は|が){1,3}(?<value>"
            + FigureReader.NUMBER + "|ゼロ)(?=[ 　]*(?:[（(、。\n]|$|で|と|（))");
    private static final Map<String, String> COUNTED =
            Map.of("件数", "件", "人数", "人", "者数", "人", "社数", "社", "企業数", "社", "回数", "回", "校数", "校");

    private static final Pattern AFTER = Pattern.compile("\\G[ 　]?(以上|以下|未満|以内|超(?!過|え)|を超え|程度|余り?|弱|強|ほど|前後|近く)");
    private static final Pattern BEFORE = Pattern.compile(
            "(約|およそ|おおよそ|概ね|おおむね|ほぼ|延べ|のべ|延|累計|合計|総計|総勢|(?<![会統集推設家合総累])計|(?<!\\p{IsHan})最大|(?<!\\p{IsHan})最高|(?<!\\p{IsHan})最低|(?<!\\p{IsHan})平均|(?<=1日|１日)平均)[ 　]?\\z");
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("およそ", "約"),
            Map.entry("おおよそ", "約"),
            Map.entry("概ね", "約"),
            Map.entry("おおむね", "約"),
            Map.entry("ほぼ", "約"),
            Map.entry("のべ", "延べ"),
            Map.entry("延", "延べ"),
            Map.entry("合計", "計"),
            Map.entry("総計", "計"),
            Map.entry("総勢", "計"),
            Map.entry("余り", "余"),
            Map.entry("を超え", "超"));

    private static final Pattern NOT_AFTER = Pattern.compile(
            "\\G(?:目|生(?!徒)|ぶり|連続|[～〜~]|当たり|あたり|につき|ひとり|端末" + "|ショップ|均一|商店|玉|硬貨|委員会|カイギ|会議|[1１一](?:取組|運動|台|校|社|人|品))");
    private static final Pattern RATE = Pattern.compile("[1１一][ 　]?(?:日|人|名|社|件|回|か所|事業場|事業所|世帯|校)(?:平均)?");
    private static final Pattern RANGE_BEFORE =
            Pattern.compile("[0-9０-９%％\\p{IsHan}][ 　]?[～〜~][ 　]?\\z|[0-9０-９][－–—―-]\\z");
    // 4社に1社: a share and no count.
    private static final Pattern SHARE_BEHIND = Pattern.compile("\\Gに[ 　]?[1１一][人名社者件]");
    private static final Pattern SHARE_BEFORE = Pattern.compile("[1１一]人\\z|[0-9０-９][人名社者件]に[ 　]?\\z");
    private static final Pattern NAME = Pattern.compile("[「『][^「」『』はがをにで、\n]{1,30}[」』]");
    private static final int REACH = 8;

    private QuantityReader() {}

    /** The quantities in order; none overlap. */
    public static List<Quantity> read(String text) {
        var found = new ArrayList<Quantity>();
        var arabic = ARABIC.matcher(text);
        while (arabic.find()) {
            arabic(text, arabic).ifPresent(found::add);
        }
        var kanji = KANJI.matcher(text);
        while (kanji.find()) {
            kanji(text, kanji).ifPresent(found::add);
        }
        var zero = ZERO.matcher(text);
        while (zero.find()) {
            found.add(quantity(text, zero.start(), zero.end(), BigDecimal.ZERO, Units.plain(zero.group("unit")), null));
        }
        bare(text, found);
        found.sort(Comparator.comparingInt(Quantity::start));
        return withoutNames(text, found);
    }

    private static Optional<Quantity> arabic(String text, Matcher found) {
        var start = found.group("sign") == null ? found.start("value") : found.start("sign");
        if (!isQuantity(text, start, found.end())) {
            return Optional.empty();
        }
        var unit = found.group("unit");
        var value = FigureReader.value(Digits.narrow(found.group("value"))).scaleByPowerOfTen(Units.zeros(unit));
        var more = found.group("more") != null && found.group("more").startsWith("余") ? "余" : null;
        return Optional.of(quantity(
                text,
                start,
                found.end(),
                found.group("sign") == null ? value : value.negate(),
                Units.plain(unit),
                more));
    }

    private static Optional<Quantity> kanji(String text, Matcher found) {
        var written = found.group("value");
        var unit = found.group("unit");
        var single = written.length() == 1;
        // 一件, 千人 and 三百 … as parts of words are left alone.
        if (single && (written.equals("一") || "千万億".contains(written) || unit.equals("円") || unit.equals("万円"))
                || unit.equals("万円") && "万億".indexOf(written.charAt(written.length() - 1)) >= 0
                || single && unit.equals("人") && text.startsWith("三脚", found.end())
                || !isQuantity(text, found.start(), found.end())) {
            return Optional.empty();
        }
        return KanjiNumber.of(unit.equals("万円") ? written + "万" : written)
                .map(value -> quantity(
                        text, found.start(), found.end(), value, unit.equals("万円") ? "円" : Units.plain(unit), null));
    }

    private static void bare(String text, List<Quantity> found) {
        var bare = BARE.matcher(text);
        while (bare.find()) {
            var written = bare.group("value");
            var start = bare.start("value");
            if (found.stream().noneMatch(other -> other.start() <= start && start < other.end())) {
                var value = written.equals("ゼロ") ? BigDecimal.ZERO : FigureReader.value(Digits.narrow(written));
                // The unit is not written: [start, end) has the number alone.
                found.add(new Quantity(
                        start,
                        bare.end("value"),
                        start,
                        bare.end("value"),
                        value,
                        COUNTED.get(bare.group("counted")),
                        List.of()));
            }
        }
    }

    private static boolean isQuantity(String text, int start, int end) {
        var before = text.substring(Math.max(0, start - REACH), start);
        return !NOT_AFTER.matcher(text).find(end)
                && !SHARE_BEHIND.matcher(text).find(end)
                && !SHARE_BEFORE.matcher(before).find()
                && !RANGE_BEFORE.matcher(before).find()
                && !(RATE.matcher(text.substring(start, end)).matches() && text.startsWith("平均", end));
    }

    private static Quantity quantity(String text, int start, int end, BigDecimal value, String unit, String between) {
        var qualifiers = new ArrayList<String>();
        var from = start;
        for (var i = 0; i < 3; i++) {
            var reach = Math.max(0, from - REACH);
            var before = BEFORE.matcher(text).region(reach, from).useTransparentBounds(true);
            if (!before.find()) {
                break;
            }
            from = before.start(1);
            qualifiers.addFirst(plain(before.group(1)));
        }
        var to = end;
        if (between != null) {
            qualifiers.add(between);
        }
        var after = AFTER.matcher(text);
        if (after.find(end)) {
            to = after.end();
            qualifiers.add(plain(after.group(1)));
        }
        return new Quantity(start, end, from, to, value, unit, List.copyOf(qualifiers));
    }

    private static String plain(String qualifier) {
        return SAME.getOrDefault(qualifier, qualifier);
    }

    private static List<Quantity> withoutNames(String text, List<Quantity> sorted) {
        var names = NAME.matcher(text).results().toList();
        var kept = new ArrayList<Quantity>();
        for (var quantity : sorted) {
            var named =
                    names.stream().anyMatch(name -> name.start() <= quantity.start() && quantity.end() <= name.end());
            if (!named && (kept.isEmpty() || kept.getLast().end() <= quantity.start())) {
                kept.add(quantity);
            }
        }
        return kept;
    }
}
