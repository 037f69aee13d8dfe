package torikumi.material;

import java.util.List;
import java.util.stream.Stream;
import torikumi.material.Material.Counts;
import torikumi.material.Material.Quote;
import torikumi.material.Material.SharedChallenge;

/** The words that the documents have in common. */
final class MaterialWords {

    /** Heads of the counts, after the row's own. */
    static final List<Object> COUNT_HEADS =
            List.of("記載区分", "記載した構成員", "記載なしの構成員", "未回答の構成員", "記載事項", "新規", "継続", "更新", "終了");

    /** How many of them count members; the others count entries. */
    static final int MEMBER_COUNTS = 3;

    /** So many members are quoted, the others named: a theme has one page. */
    private static final int QUOTED = 2;

    private static final int NAMED = 3;

    private MaterialWords() {}

    /** What members say of a challenge, a line each. */
    static List<String> quotes(SharedChallenge challenge) {
        var others = others(challenge);
        return Stream.concat(
                        challenge.quotes().stream().limit(QUOTED).map(quote -> quote.member() + "：" + quote.excerpt()),
                        Stream.of(others).filter(text -> !text.isEmpty()).map(text -> "ほか" + text))
                .toList();
    }

    private static String others(SharedChallenge challenge) {
        var others = challenge.quotes().stream().skip(QUOTED).map(Quote::member).toList();
        return others.size() > NAMED ? others.size() + "構成員" : String.join("、", others);
    }

    /** A row under those heads. */
    static List<Object> counts(String label, Counts counts) {
        return List.of(
                label,
                counts.members(),
                counts.nothing(),
                counts.unanswered(),
                counts.entries(),
                counts.added(),
                counts.continued(),
                counts.updated(),
                counts.ended());
    }
}
