package torikumi.material;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import torikumi.material.Material.Quote;
import torikumi.material.Material.SharedChallenge;
import torikumi.submission.EntryKind;
import torikumi.submission.version.VersionContent.FrozenEntry;
import torikumi.text.MatchKey;

/**
 * Finds challenges that several members name: the terms (人手不足, 価格転嫁) that their texts have in common. What they
 * say of it is quoted, so that readers judge themselves whether it is the same challenge.
 */
final class SharedChallenges {

    private static final int SHOWN = 4;
    private static final int EXCERPT = 44;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 16;

    // Runs of kanji and katakana are terms in Japanese; a few everyday ones have kana inside.
    private static final Pattern TERM =
            Pattern.compile("(?:引き上げ|引上げ|立ち上げ|上げ|下げ|働き方|担い手|働き手|見直し|子育て|取り残し|[\\p{IsHan}\\p{IsKatakana}ー々])+");
    private static final Set<String> COMMON = Set.of(
            "県内企業",
            "中小企業",
            "小規模事業者",
            "中小企業者",
            "中小企業等",
            "中小企業・小規模事業者",
            "事業者",
            "事業主",
            "事業所",
            "事業場",
            "会員企業",
            "会員事業所",
            "従業員",
            "労働者",
            "経営者",
            "担当者",
            "関係者",
            "関係機関",
            "構成員",
            "令和",
            "年度",
            "必要性",
            "可能性",
            "重要性",
            "方向性",
            "対応策",
            "取組事項",
            "把握事項",
            "特記事項",
            "具体的",
            "全体的",
            "一方",
            "多数",
            "支援策",
            "支援機関",
            "相談窓口",
            "アンケート",
            "アンケート調査",
            "ヒアリング",
            "セミナー",
            "ケース",
            "ポイント",
            "補助金",
            "助成金",
            "支援金",
            "正社員",
            "ニーズ",
            "企業側",
            "大企業",
            "青年部",
            "女性部",
            "各企業",
            "自社内",
            "企業訪問");

    private SharedChallenges() {}

    private record Said(MemberPart member, FrozenEntry entry, String key) {}

    static List<SharedChallenge> find(List<MemberPart> members, int theme) {
        var said = new ArrayList<Said>();
        for (var member : members) {
            for (var entry : member.at(theme, EntryKind.CHALLENGE).entries()) {
                said.add(new Said(member, entry, MatchKey.keyOf(entry.text())));
            }
        }
        Map<String, Set<UUID>> naming = new LinkedHashMap<>();
        for (var term : terms(said)) {
            var key = MatchKey.keyOf(term);
            var by = said.stream()
                    .filter(one -> one.key().contains(key))
                    .map(one -> one.member().member().originId)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (by.size() > 1) {
                naming.put(term, by);
            }
        }
        return naming.keySet().stream()
                .filter(term -> !isPartOfAnother(term, naming))
                .sorted(Comparator.<String>comparingInt(term -> naming.get(term).size())
                        .thenComparingInt(String::length)
                        .reversed())
                .limit(SHOWN)
                .map(term -> new SharedChallenge(term, quotes(term, said)))
                .toList();
    }

    // In the order of the table; of those that are spelled alike the first.
    private static List<String> terms(List<Said> said) {
        Map<String, String> terms = new LinkedHashMap<>();
        for (var one : said) {
            var found = TERM.matcher(one.entry().text());
            while (found.find()) {
                var term = found.group();
                if (term.length() >= SHORTEST
                        && term.length() <= LONGEST
                        && !COMMON.contains(term)
                        && !isName(one.entry(), found.start(), found.end())) {
                    terms.putIfAbsent(MatchKey.keyOf(term), term);
                }
            }
        }
        return List.copyOf(terms.values());
    }

    private static boolean isName(FrozenEntry entry, int start, int end) {
        return entry.mentions().stream()
                .anyMatch(mention -> mention.field().name().equals("TEXT")
                        && mention.state().prints()
                        && mention.start() < end
                        && start < mention.end());
    }

    // 人手不足 beside 深刻化する人手不足 of the same members says nothing more.
    private static boolean isPartOfAnother(String term, Map<String, Set<UUID>> naming) {
        return naming.entrySet().stream()
                .anyMatch(other -> other.getKey().length() > term.length()
                        && other.getKey().contains(term)
                        && other.getValue().containsAll(naming.get(term)));
    }

    private static List<Quote> quotes(String term, List<Said> said) {
        var key = MatchKey.keyOf(term);
        Map<UUID, Quote> quotes = new LinkedHashMap<>();
        for (var one : said) {
            if (one.key().contains(key)) {
                var member = one.member().member();
                quotes.putIfAbsent(
                        member.originId,
                        new Quote(
                                member.originId,
                                member.name,
                                one.entry().id(),
                                excerpt(one.entry().text(), key)));
            }
        }
        return List.copyOf(quotes.values());
    }

    private static String excerpt(String text, String key) {
        for (var sentence : text.split("(?<=。)|\n")) {
            if (MatchKey.keyOf(sentence).contains(key)) {
                return shortened(sentence.strip(), key);
            }
        }
        return shortened(text.strip(), key);
    }

    // Cut so that the term stays in sight.
    private static String shortened(String sentence, String key) {
        if (sentence.codePointCount(0, sentence.length()) <= EXCERPT) {
            return sentence;
        }
        var end = sentence.offsetByCodePoints(0, EXCERPT);
        var head = sentence.substring(0, end);
        if (MatchKey.keyOf(head).contains(key)) {
            return head + "…";
        }
        var from = sentence.offsetByCodePoints(sentence.length(), -EXCERPT);
        return "…" + sentence.substring(from);
    }
}
