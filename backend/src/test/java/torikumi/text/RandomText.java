package torikumi.text;

import java.util.Random;

/** Random texts out of a small alphabet that holds everything Japanese text is awkward in. */
public final class RandomText {

    private static final String[] PIECES = {
        "あ",
        "ア",
        "ｱ",
        "か",
        "ガ",
        "ｶﾞ",
        "か\u3099",
        "か゛",
        "ヶ",
        "ケ",
        "ヵ",
        "々",
        "佐",
        "働",
        "助成金",
        "ー",
        "－",
        "-",
        "−",
        "A",
        "ａ",
        "b",
        "Ｂ",
        "1",
        "１",
        "①",
        "⑳",
        "㈱",
        "(",
        "）",
        "𠮷",
        "﨑",
        "髙",
        "Ⅲ",
        "～",
        "〜",
        "\n",
        " ",
        "　",
        "\t",
        "e\u0301",
        "葛\uDB40\uDD00",
        "\u200B",
        "⽤",
        "・",
        "･",
        "각",
        "\u1100\u1161",
        "\uD842",
        "\u3099",
        "ß",
        "İ",
        "ﬁ",
    };

    private RandomText() {}

    /** Returns a text of {@code pieces} pieces; some are ill-formed on purpose. */
    public static String of(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** Returns another spelling of {@code name} that must match it: width, kana, case, blanks, line breaks. */
    public static String respelled(Random random, String name) {
        StringBuilder text = new StringBuilder();
        int last = 0;
        for (int i = 0; i < name.length(); i += Character.charCount(last)) {
            last = name.codePointAt(i);
            if (i > 0 && random.nextInt(12) == 0 && !Folding.extendsCluster(last)) {
                text.append(random.nextBoolean() ? "\n" : "　");
            }
            text.appendCodePoint(random.nextInt(3) == 0 ? variant(last) : last);
        }
        return text.toString();
    }

    private static int variant(int c) {
        if (c > ' ' && c < 0x7F) {
            return Character.isLetter(c) && c < 'a' ? Character.toLowerCase(c) : c + 0xFEE0;
        }
        if (c >= 'ァ' && c <= 'ヴ') {
            return c - 0x60;
        }
        if (c >= 'ぁ' && c <= 'ゔ') {
            return c + 0x60;
        }
        return c == 'ー' ? '－' : c;
    }
}
