package torikumi.forms.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import torikumi.text.Csv;
import torikumi.text.TextRules;

/** Texts as cells hold them, and back, without a character's difference. */
final class SheetText {

    /** A cell holds 32,767 UTF-16 units at most; escaping may nearly double a text. */
    private static final int PIECE = 16_000;

    // also before a character that will itself begin with _ when it is escaped
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}[_\uFFFE\uFFFF])");

    private SheetText() {}

    /** What to store in cells for one text: one piece, or several when it is longer than a cell. */
    static List<String> cells(String text) {
        var cells = new ArrayList<String>();
        var from = 0;
        while (text.length() - from > PIECE) {
            var to = from + PIECE;
            if (Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            cells.add(Csv.guarded(text.substring(from, to)));
            from = to;
        }
        cells.add(Csv.guarded(text.substring(from)));
        return cells;
    }

    /** What a cell's content means. */
    static String text(String cell) {
        return Csv.unguarded(TextRules.withLineFeeds(cell));
    }

    /** For the file: Excel reads {@code _x0041_} as an escaped character, and XML has none for two code points. */
    static String escaped(String text) {
        return LOOKS_ESCAPED
                .matcher(text)
                .replaceAll("_x005F_")
                .replace("\uFFFE", "_xFFFE_")
                .replace("\uFFFF", "_xFFFF_");
    }

    /** As much of a text as a cell holds, for what is only shown. */
    static String shown(String text) {
        if (text.length() <= PIECE) {
            return text;
        }
        var to = Character.isHighSurrogate(text.charAt(PIECE - 2)) ? PIECE - 2 : PIECE - 1;
        return text.substring(0, to) + "…";
    }

    /** How many lines a text takes in a column of so many digits; about, since no two programs agree. */
    static int lines(String text, int width) {
        var lines = 0;
        for (var line : text.split("\n", -1)) {
            // a Japanese character takes the room of nearly two digits
            var room = line.codePoints().mapToDouble(c -> c < 0x2000 ? 1 : 1.8).sum();
            lines += Math.max(1, (int) Math.ceil(room / (width - 1)));
        }
        return lines;
    }
}
