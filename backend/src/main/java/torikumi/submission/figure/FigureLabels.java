package torikumi.submission.figure;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import torikumi.text.fact.Quantity;

/** Finds what the numbers of one field are of: the noun phrase before one, else the one behind it. */
final class FigureLabels {

    private static final String NOUN =
            "(?:「[^「」\\n]{1,30}」|[Ⅰ-Ⅻ]|[\\p{IsHan}\\p{IsKatakana}ー々A-Za-zＡ-Ｚａ-ｚ0-9０-９・]|(?<=\\p{IsHan})(?:[りきげけみれしえめちびいせ]|わせ|い合わせ)(?=\\p{IsHan})"
                    + "|(?<=\\p{IsHan})(?:[げけれ]|わせ|み)(?=$|[をのがは])|もの|その他|づくり|など|くるみん|えるぼし)+";
    private static final Pattern PHRASE = Pattern.compile("(?:" + NOUN + "の)*" + NOUN + "$");
    private static final Pattern BEHIND =
            Pattern.compile("[ 　]?(?:（[^（）\\n]{0,30}）)?(?<particle>[のがをでに]?)(?<noun>" + NOUN + ")");
    private static final Pattern SPACE = Pattern.compile("[ 　\\t\\n]+$");
    private static final Pattern WORD = Pattern.compile(
            "(?:わずか|(?<=[はがも、])(?:全体|平均)|まだ|既に|すでに|さらに|新たに|それぞれ|合わせて|あわせて|実に|うち|(?<!\\p{IsHan})(?:各|全|増|減|増加|減少|中|卒)"
                    + "|[0-9０-９]日|(?<![0-9０-９])[1１一](?:社|人|件|名|事業場|事業所|か所)(?:当たり|あたり|につき)|(?:(?<=[（(はが、 　：])|^)(?:年間|年|月|週|日)|(?<=[ぁ-ゖァ-ヺー会座修談習]|）|\\))(?:年間|年|月|週))$");
    private static final Pattern PLACE = Pattern.compile("(?:全国|県全体|本県|当県|県内|\\p{IsHan}{2,3}県)(?:内)?(?:で|では|は|の)?$");
    private static final Pattern PARTICLE =
            Pattern.compile("(?:については|に対して|に対し|における|において|のうち|には|では|とは|までに|まで|から|より|以降|以後|は|が|も|を|に|で|(?<!も)の|へ|と|末)$");
    private static final Pattern MARK = Pattern.compile("[：:＝=→，、・／/＋+－]$");
    private static final Pattern LEADING =
            Pattern.compile("^(?:(?:全国|県内|本県|当県|同年度|同年|同)の|における|において|での|うち|また|なお|同|・|[のをにはがで]|末)+");
    private static final Pattern CLAUSE_START = Pattern.compile("[、（）()：:。\\n，]|うち");
    private static final Pattern ENDS = Pattern.compile("\\G(?:[）)。、\\n]|し|する|さ|$)");
    private static final Set<String> CHANGES = Set.of("上昇", "低下", "増加", "減少", "改善", "拡大", "縮小", "達成");
    private static final String STRONG = "はがをも：:";
    private static final int LONGEST = 40;
    private static final int REACH = 80;
    private static final int ROUNDS = 12;

    private final String text;
    private final List<Piece> all;
    /** Those around the figure that is looked at. */
    private List<Piece> passed = List.of();

    /** What is never part of a label: dates, names of programmes, sources, calls. */
    record Piece(int start, int end) {}

    FigureLabels(String text, List<Piece> passed) {
        this.text = text;
        all = passed;
    }

    /**
     * What a number is of; null when its own words do not say it.
     *
     * @param from where its words begin: the sentence, or the end of the figure before it
     */
    String of(Quantity figure, int from) {
        passed = all.stream()
                .filter(piece -> piece.end() > figure.from() - 2 * REACH && piece.start() < figure.to() + 2 * REACH)
                .toList();
        var stripped = strip(Math.max(from, figure.from() - REACH), figure.from());
        var before = phrase(Math.max(from, stripped.end() - REACH), stripped.end());
        if (before != null && stripped.strong()) {
            return before;
        }
        var behind = behind(figure);
        return behind == null ? before : behind;
    }

    /**
     * What is left of the words before a number.
     *
     * @param strong whether they stand right before it, or lead to it by は, が, を or a colon
     */
    private record Stripped(int end, boolean strong) {}

    private Stripped strip(int from, int end) {
        var at = end;
        String nearest = null;
        for (var i = 0; i < ROUNDS && at > from; i++) {
            var rest = text.substring(from, at);
            int next;
            if ((next = cut(SPACE, rest)) < rest.length() || (next = cut(WORD, rest)) < rest.length()) {
                at = from + next;
            } else if ((next = brackets(rest)) < rest.length() || (next = cut(PLACE, rest)) < rest.length()) {
                at = from + next;
            } else if (rest.endsWith("卒") && piece(from, at - 1) != null) {
                at--;
            } else if (piece(from, at) != null) {
                at = piece(from, at).start();
            } else if ((next = cut(MARK, rest)) < rest.length()) {
                nearest = nearest == null || nearest.equals("、") ? rest.substring(next) : nearest;
                at = from + next;
            } else if ((next = cut(PARTICLE, rest)) < rest.length()) {
                nearest = nearest == null || nearest.equals("、") ? rest.substring(next) : nearest;
                at = from + next;
            } else {
                break;
            }
        }
        return new Stripped(
                at, nearest == null || nearest.equals("の") || nearest.endsWith("いては") || STRONG.contains(nearest));
    }

    private static int cut(Pattern pattern, String rest) {
        var found = pattern.matcher(rest);
        return found.find() ? found.start() : rest.length();
    }

    // （…） before the number is left out; a number that begins a bracket is of what stands before it.
    private static int brackets(String rest) {
        var last = rest.charAt(rest.length() - 1);
        if (last == '（' || last == '(') {
            return rest.length() - 1;
        }
        if (last == '）' || last == ')') {
            var open = Math.max(rest.lastIndexOf('（'), rest.lastIndexOf('('));
            return open < 0 ? rest.length() - 1 : open;
        }
        return rest.length();
    }

    private Piece piece(int from, int at) {
        for (var piece : passed) {
            if (piece.end() == at && piece.start() >= from) {
                return piece;
            }
        }
        return null;
    }

    private String phrase(int from, int end) {
        var start = from;
        for (var piece : passed) {
            if (piece.end() > start && piece.start() < end && piece.end() <= end) {
                start = piece.end();
            }
        }
        var rest = text.substring(Math.min(start, end), end);
        var found = PHRASE.matcher(rest);
        if (!found.find()) {
            return null;
        }
        var at = found.start();
        if (at > 0 && "たるいな".indexOf(rest.charAt(at - 1)) >= 0) {
            at = clause(rest, at);
        }
        return plain(rest.substring(at));
    }

    // 賃上げを実施した企業: the words that describe the noun belong to it.
    private static int clause(String rest, int at) {
        var begin = 0;
        var marks = CLAUSE_START.matcher(rest).region(0, at);
        while (marks.find()) {
            begin = marks.end();
        }
        return rest.length() - begin > LONGEST ? at : begin;
    }

    private String behind(Quantity figure) {
        var found = BEHIND.matcher(text)
                .region(figure.to(), Math.min(text.length(), figure.to() + REACH))
                .useTransparentBounds(true);
        if (!found.lookingAt()) {
            return null;
        }
        var noun = found.group("noun");
        var particle = found.group("particle");
        if (particle.equals("に") && !ENDS.matcher(text).find(found.end())
                || particle.equals("で") && !text.startsWith("を", found.end())) {
            return null;
        }
        for (var piece : passed) {
            if (piece.start() < found.end() && found.start("noun") < piece.end()) {
                return null;
            }
        }
        // 行われ: a single character is the stem of a verb.
        return noun.length() == 1 || CHANGES.contains(noun) || Character.isDigit(noun.charAt(0)) ? null : plain(noun);
    }

    private static String plain(String phrase) {
        var label = LEADING.matcher(phrase).replaceFirst("").strip();
        return label.isEmpty() || label.length() > LONGEST || Character.isDigit(label.charAt(0)) ? null : label;
    }
}
