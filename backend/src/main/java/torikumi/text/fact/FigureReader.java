package torikumi.text.fact;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import torikumi.text.fact.Fact.FigureFact;

/** Finds numbers with units. A number without one may be a label, a code or a telephone number and is passed over. */
final class FigureReader {

    private static final String[] UNITS = {
        "円", "百万円", "千円", "人", "名", "者", "社", "件", "回", "か所", "カ所", "ヵ所", "ヶ所", "ケ所", "箇所", "校", "店", "店舗", "台", "冊",
        "部", "枚", "本", "通", "点", "個", "団体", "法人", "事業所", "事業場", "事業者", "企業", "機関", "拠点", "施設", "工場", "市町村", "市", "町",
        "村", "県", "都道府県", "地区", "地域", "会場", "世帯", "戸", "自治体", "商店街", "組合", "業界団体", "支部", "日", "日間", "時間", "分", "分間",
        "か月", "カ月", "ヵ月", "ヶ月", "ケ月", "箇月", "か月間", "カ月間", "ヶ月間", "月間", "週", "週間", "年", "年間", "歳", "割", "％", "%", "ポイント",
        "倍", "位", "種類", "種", "コース", "講座", "クラス", "分野", "業種", "品目", "項目", "事例", "テーマ", "グループ", "チーム", "つ", "トン", "t",
        "kg", "km", "㎡", "ha", "ヘクタール", "席", "単位", "ページ", "頁"
    };

    /** A number of either width, with thousands separators and decimals. */
    static final String NUMBER = "(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})++(?![0-9０-９])|[0-9０-９]++)(?:[.．][0-9０-９]++)?+";
    /** The units, the longest first. */
    static final String UNIT_WORDS = units();

    private static final Pattern FIGURE = Pattern.compile("(?<![0-9０-９A-Za-zＡ-Ｚａ-ｚ.．,，])(?<value>"
            + NUMBER + "(?:[兆億万千百]{1,3}+(?:" + NUMBER + ")?+){0,4}+)[ 　]?(?:数|余り?)?(?<unit>" + UNIT_WORDS
            + ")");

    private static final Pattern TERM = Pattern.compile("(?<number>[0-9.]+)(?<scale>[兆億万千百]*)");

    private FigureReader() {}

    /** Where figures are, in order. */
    static List<FigureFact> read(String text) {
        return FIGURE.matcher(text)
                .results()
                .map(found -> new FigureFact(found.start("value"), found.end()))
                .toList();
    }

    // 1億2,000万 = 1 x 億 + 2000 x 万
    static BigDecimal value(String text) {
        var sum = BigDecimal.ZERO;
        var term = TERM.matcher(text);
        while (term.find()) {
            var part = new BigDecimal(term.group("number"));
            for (var scale : term.group("scale").toCharArray()) {
                part = part.scaleByPowerOfTen(zeros(scale));
            }
            sum = sum.add(part);
        }
        var plain = sum.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static int zeros(char scale) {
        return switch (scale) {
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '億' -> 8;
            default -> 12;
        };
    }

    // The longest first; what only looks like a unit is told by what follows it.
    private static String units() {
        return Arrays.stream(UNITS)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(unit -> switch (unit) {
                    case "人" -> "人(?!ひとり|一人)";
                    case "分" -> "分(?![の科類])";
                    case "日" -> "日(?!本)";
                    case "本" -> "本(?![人部社店文市県])";
                    case "点" -> "点(?!検)";
                    case "通" -> "通(?![り常信報勤年])";
                    case "位" -> "位(?!置)";
                    case "名" -> "名(?!称|前)";
                    case "年" -> "年(?!度|月|[0-9０-９])";
                    case "市", "町", "村", "県" -> unit + "(?![内外立営民道])";
                    case "t", "kg", "km", "ha" -> unit + "(?![A-Za-z])";
                    case "社" -> "社(?![会員内長])";
                    case "部" -> "部(?![門署長会員局])";
                    case "回" -> "回(?![線答収])";
                    case "個" -> "個(?![別人])";
                    case "割" -> "割(?![合引増])";
                    case "週" -> "週(?!末)";
                    default -> Pattern.quote(unit);
                })
                .collect(Collectors.joining("|"));
    }
}
