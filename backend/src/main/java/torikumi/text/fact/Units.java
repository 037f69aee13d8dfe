package torikumi.text.fact;

import java.util.Map;
import java.util.Set;

/** Units in one spelling, and how much one of them is. */
public final class Units {

    /** Lengths of time and ages: often conditions, seldom results. */
    private static final Set<String> TIMES =
            Set.of("日", "日間", "時間", "分", "分間", "か月", "か月間", "月間", "週", "週間", "年", "年間", "歳");

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("名", "人"),
            Map.entry("％", "%"),
            Map.entry("百万円", "円"),
            Map.entry("千円", "円"),
            Map.entry("頁", "ページ"),
            Map.entry("カ所", "か所"),
            Map.entry("ヵ所", "か所"),
            Map.entry("ヶ所", "か所"),
            Map.entry("ケ所", "か所"),
            Map.entry("箇所", "か所"),
            Map.entry("カ月", "か月"),
            Map.entry("ヵ月", "か月"),
            Map.entry("ヶ月", "か月"),
            Map.entry("ケ月", "か月"),
            Map.entry("箇月", "か月"),
            Map.entry("カ月間", "か月間"),
            Map.entry("ヶ月間", "か月間"));

    private Units() {}

    /** A unit in the spelling that all its spellings share. */
    public static String plain(String written) {
        return SAME.getOrDefault(written, written);
    }

    /** The zeros that a unit adds to the number before it: 千円 is a thousand of 円. */
    static int zeros(String written) {
        return switch (written) {
            case "百万円" -> 6;
            case "千円" -> 3;
            default -> 0;
        };
    }

    /** Whether a unit in its plain spelling measures time. */
    public static boolean isTime(String unit) {
        return TIMES.contains(unit);
    }
}
