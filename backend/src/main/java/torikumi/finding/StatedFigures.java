package torikumi.finding;

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
import torikumi.text.fact.Fact.DateFact;
import torikumi.text.fact.FactReader;
import torikumi.text.fact.Quantity;
import torikumi.text.fact.QuantityReader;
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
    private static final Set<String> ROUGH = Set.of("約", "余", "程度", "ほど", "前後", "弱", "強", "超", "近く");
    private static final Set<String> AT_MOST = Set.of("最大", "最高");

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
        var dates = dates(text);
        var quantities = quantities(text, dates);
        var claims = new ArrayList<Claim>();
        for (var quantity : quantities) {
            var sentence = Sentence.around(text, quantity.start());
            var program = program(named, only, sentence, quantity.start());
            var what = what(text, sentence, quantities, quantity);
            if (program != null && what != null) {
                var topic = new Topic(program, what, unit(quantity), period(line, dates, sentence, quantity));
                var rough = quantity.qualifiers().stream().anyMatch(ROUGH::contains);
                claims.add(new Claim(line, topic, quantity.value(), rough, quantity.start(), quantity.end()));
            }
        }
        return claims;
    }

    private static List<DateFact> dates(String text) {
        return FactReader.read(text).stream()
                .filter(DateFact.class::isInstance)
                .map(DateFact.class::cast)
                .toList();
    }

    // The 1日 of 12月1日 is no figure.
    private static List<Quantity> quantities(String text, List<DateFact> dates) {
        return QuantityReader.read(text).stream()
                .filter(quantity -> dates.stream()
                        .noneMatch(date -> quantity.start() < date.end() && date.start() < quantity.end()))
                .toList();
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

    private static String what(String text, Sentence sentence, List<Quantity> quantities, Quantity quantity) {
        var from = sentence.start();
        for (var other : quantities) {
            if (other.end() <= quantity.start() && other.end() > from) {
                from = other.end();
            }
        }
        var before = text.substring(from, quantity.start());
        if (quantity.qualifiers().stream().anyMatch(AT_MOST::contains)
                || LIMIT.matcher(before).find()) {
            return MOST;
        }
        var behind = BEHIND.matcher(text);
        if (behind.find(quantity.end())) {
            return behind.group(1);
        }
        String last = null;
        var said = WHAT.matcher(before);
        while (said.find()) {
            last = said.group(1);
        }
        return last;
    }

    private String period(Line line, List<DateFact> dates, Sentence sentence, Quantity quantity) {
        DateFact nearest = null;
        for (var date : dates) {
            if (date.start() >= sentence.start()
                    && date.end() <= sentence.end()
                    && (date.end() <= quantity.start() || nearest == null)) {
                nearest = date;
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

    private static String unit(Quantity quantity) {
        return quantity.unit().equals("企業") ? "社" : quantity.unit();
    }
}
