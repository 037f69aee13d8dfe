package torikumi.text.fact;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers written in kanji: 三十五, 百二十, 一千万, 一二〇. */
final class KanjiNumber {

    private static final String DIGITS = "〇一二三四五六七八九";

    private KanjiNumber() {}

    /** The number; empty for what is none (三八五). */
    static Optional<BigDecimal> of(String text) {
        if (text.indexOf('〇') >= 0) {
            return positional(text);
        }
        long total = 0;
        long group = 0;
        long digit = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var value = DIGITS.indexOf(c);
            if (value >= 0) {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = value;
            } else if (c == '万' || c == '億') {
                total += Math.max(group + digit, 1) * (c == '万' ? 10_000L : 100_000_000L);
                group = 0;
                digit = 0;
            } else {
                group += Math.max(digit, 1) * small(c);
                digit = 0;
            }
        }
        return Optional.of(BigDecimal.valueOf(total + group + digit));
    }

    private static Optional<BigDecimal> positional(String text) {
        var number = new StringBuilder();
        for (var c : text.toCharArray()) {
            var value = DIGITS.indexOf(c);
            if (value < 0) {
                return Optional.empty();
            }
            number.append(value);
        }
        return Optional.of(new BigDecimal(number.toString()));
    }

    private static long small(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            default -> 1000;
        };
    }
}
