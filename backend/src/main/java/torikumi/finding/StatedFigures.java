package torikumi.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import torikumi.finding.ContradictoryFigures.Claim;
import torikumi.finding.ContradictoryFigures.Topic;
import torikumi.http.TimeSource;
import torikumi.submission.check.CheckField;
import torikumi.submission.mention.Mention;
import torikumi.text.Sentence;
import torikumi.text.fact.Fact;
import torikumi.text.fact.Fact.DateFact;
import torikumi.text.fact.Fact.FigureFact;
import torikumi.text.fact.FactReader;
import torikumi.text.fact.StatedDate.Written;

/**
 * Reads what figures of a text are of: which programme, of what (申請, 支給決定, at most), when. Only what concerns a
 * programme as a whole is read; how many firms a member itself told of it differs from member to member.
 *
 * @param fiscalYear the one that the round reports on
 */
record StatedFigures(int fiscalYear) {

    private static final String MOST = "最大";
    // 申請支援 and 相談・申請 are work of the member and no figure of the programme.
    private static final Pattern WHAT = Pattern.compile(
            "(?:交付|支給)?(申請|交付決定|支給決定|支給|交付|採択|認定|予算|助成率|補助率)(?!支援|相談|代行|書|サポート|手続|に係る|に関する|の相談|の支援|を支援)");
    private static final Pattern BEHIND =
            Pattern.compile("\\G(?:の|を|、|（)?(?:交付|支給)?(申請|交付決定|支給決定|支給|交付|採択|認定)(?!支援|相談)");
    private static final Pattern LIMIT = Pattern.compile("(?:上限|限度額?|最大|最高)(?:額)?(?:は|が|：|:|・)?[ 　]?$");
    private static final Set<String> ROUGH = Set.of("約", "およそ");

    /** The claims of an entry's text, in order. */
    List<Claim> of(Line line) {
        var text = line.entry().text;
        var named = line.printed(CheckField.TEXT);
        var only = line.mentions().stream()
                .filter(mention -> mention.state.prints())
                .map(mention -> mention.programId)
                .distinct()
                .toList();
        if (only.isEmpty()) {
            return List.of();
        }
        var facts = FactReader.read(text);
        var claims = new ArrayList<Claim>();
        for (var fact : facts) {
            if (fact instanceof FigureFact figure && !figure.ordinal()) {
                var sentence = Sentence.around(text, figure.start());
                var program = program(named, only, sentence, figure.start());
                var what = what(text, sentence, facts, figure);
                if (program != null && what != null) {
                    var topic = new Topic(program, what, unit(figure.unit()), period(line, facts, sentence, figure));
                    var rough = ROUGH.contains(figure.qualifier()) || text.charAt(figure.end() - 1) == '余';
                    claims.add(new Claim(line, topic, value(figure), rough, figure.start(), figure.end()));
                }
            }
        }
        return claims;
    }

    // The one named last before it in its sentence; else the only one that the entry names at all.
    private static UUID program(List<Mention> named, List<UUID> only, Sentence sentence, int at) {
        UUID last = null;
        for (var mention : named) {
            if (mention.startOffset >= sentence.start() && mention.endOffset <= at) {
                last = mention.programId;
            }
        }
        return last == null && only.size() == 1 ? only.getFirst() : last;
    }

    private static String what(String text, Sentence sentence, List<Fact> facts, FigureFact figure) {
        var from = sentence.start();
        for (var fact : facts) {
            if (fact instanceof FigureFact && fact.end() <= figure.start() && fact.end() > from) {
                from = fact.end();
            }
        }
        var before = text.substring(from, figure.start());
        if (Set.of("最大", "最高").contains(figure.qualifier())
                || LIMIT.matcher(before).find()) {
            return MOST;
        }
        var behind = BEHIND.matcher(text);
        if (behind.find(figure.end())) {
            return behind.group(1);
        }
        String last = null;
        var said = WHAT.matcher(before);
        while (said.find()) {
            last = said.group(1);
        }
        return last;
    }

    private String period(Line line, List<Fact> facts, Sentence sentence, FigureFact figure) {
        DateFact nearest = null;
        for (var fact : facts) {
            if (fact instanceof DateFact date && date.start() >= sentence.start() && date.end() <= sentence.end()) {
                if (date.end() <= figure.start() || nearest == null) {
                    nearest = date;
                }
            }
        }
        if (nearest == null) {
            return "";
        }
        var written = new Written(
                fiscalYear, line.entry().updatedAt.atZone(TimeSource.ZONE).toLocalDate());
        var use = nearest.use();
        return nearest.date()
                .in(written, use)
                .map(days -> days.from() + "/" + days.to())
                .orElse("?");
    }

    private static String unit(String written) {
        return switch (written) {
            case "百万円", "千円" -> "円";
            case "名" -> "人";
            case "％" -> "%";
            case "企業" -> "社";
            default -> written;
        };
    }

    private static BigDecimal value(FigureFact figure) {
        return switch (figure.unit()) {
            case "百万円" -> figure.value().scaleByPowerOfTen(6);
            case "千円" -> figure.value().scaleByPowerOfTen(3);
            default -> figure.value();
        };
    }
}
