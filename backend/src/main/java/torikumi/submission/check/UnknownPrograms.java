package torikumi.submission.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import torikumi.submission.mention.Mention;
import torikumi.submission.mention.MentionScanner;

/**
 * Finds what is spelled like a programme or institution and is none that the catalogue knows: it would be printed
 * without its colour, and is often a misspelt or a new one.
 */
public final class UnknownPrograms {

    // Hiragana is where a name usually begins; in these words it is part of one (ものづくり補助金, はたらく女性応援助成金).
    private static final String SOFT = "もの|ひと|まち|しごと|くらし|づくり|ふるさと|こども|子ども|子育て|いきいき|わくわく|きらり|みらい|ゆめ|きぼう|あんしん"
            + "|すまい|すこやか|まなび|おうえん|にぎわい|ささえあい|よりそい|おためし|ひとり親|働き方|働きがい|賃上げ|引上げ|引き上げ|立上げ|立ち上げ|見える化|学び直し"
            + "|担い手|受入れ|受け入れ|障がい|見守り|取組み|はたらき|かがやき|(?<![をにが])(?:はたらく|がんばる|かがやく|つながる|はばたく)(?=[\\p{IsHan}\\p{IsKatakana}ひ])";
    private static final Pattern NAME = Pattern.compile("(?:" + SOFT
            + "|[\\p{IsHan}\\p{IsKatakana}ーA-Za-z0-9Ａ-Ｚａ-ｚ０-９]){2,40}?(?:助成金|補助金|支援金|奨励金|給付金|支援センター|相談センター|推進センター)"
            + "|[\\p{IsKatakana}ー]{3,}(?:企業)?認定|\\p{IsHan}{4,12}(?:企業|制度|事業所)認定|「[^「」\n]{2,30}」認定");
    private static final Pattern SCHEME = Pattern.compile("「[^「」\n]{2,30}」(?:事業|制度|プロジェクト|キャンペーン)");
    // A kind of programme and not the name of one: 各種助成金, 国の補助金.
    private static final Pattern GENERIC =
            Pattern.compile("(?:各種|各|関係|関連|当該|該当|既存|新規|同|本|他|国|県|市|町|村|市町村|自治体|都道府県|等|及|又|公的|主|年度|雇用関係|雇用)*"
                    + "(?:の)?(?:助成金|補助金|支援金|奨励金|給付金|支援センター|相談センター|推進センター)");

    private final MentionScanner<UUID> scanner;

    public UnknownPrograms(MentionScanner<UUID> scanner) {
        this.scanner = scanner;
    }

    /**
     * Those of a field.
     *
     * @param marked what is marked in it, by hand too
     * @param told names that were pointed out already; each is enough once
     */
    List<Doubt> find(CheckField field, String value, List<Mention> marked, Set<String> told) {
        var found = new ArrayList<Doubt>();
        var names = NAME.matcher(value);
        while (names.find()) {
            var start = names.start();
            var end = names.end();
            if (!GENERIC.matcher(names.group()).matches()
                    && !known(value, start, end, marked)
                    && told.add(names.group())) {
                found.add(Doubt.at("program_not_listed", field, value, start, end));
            }
        }
        return found;
    }

    /**
     * What a secretariat may want in its catalogue: those of a field, each as often as it stands there, and whatever is
     * called a scheme by its own name (「…」事業).
     *
     * @param marked what is marked in it, by hand too
     */
    public List<MentionScanner.Span<String>> candidates(String value, List<Mention> marked) {
        var found = new ArrayList<MentionScanner.Span<String>>();
        for (var pattern : List.of(NAME, SCHEME)) {
            var names = pattern.matcher(value);
            while (names.find()) {
                var free = found.stream().noneMatch(span -> span.start() < names.end() && names.start() < span.end());
                if (free
                        && !GENERIC.matcher(names.group()).matches()
                        && !known(value, names.start(), names.end(), marked)) {
                    found.add(new MentionScanner.Span<>(names.start(), names.end(), List.of(names.group())));
                }
            }
        }
        return found;
    }

    private boolean known(String value, int start, int end, List<Mention> marked) {
        return marked.stream().anyMatch(mention -> mention.startOffset < end && start < mention.endOffset)
                || scanner.scan(value).stream().anyMatch(span -> span.start() < end && start < span.end());
    }
}
