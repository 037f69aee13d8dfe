package torikumi.submission.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import torikumi.submission.RoundFrame;

/**
 * Tells from the words of a text which response measures it may serve. Pairs of neighbouring kanji, katakana or letters
 * are compared, so that 賃金の引上げ answers 賃金引上げ; a pair that many measures have (支援, 促進) counts little.
 */
final class MeasureWords {

    // Tried on a table of twenty measures: below, unrelated ones are proposed; above, plain rewordings are missed.
    private static final double ENOUGH = 0.4;
    private static final int SHORTEST_WORD = 2;

    private final Map<String, Integer> frequency = new HashMap<>();
    private final int measures;

    /** For the measures of a round. */
    MeasureWords(RoundFrame frame) {
        var all = frame.themes().stream()
                .flatMap(theme -> theme.measures().stream())
                .toList();
        all.forEach(measure ->
                Words.pairs(Words.plain(measure.name())).forEach(pair -> frequency.merge(pair, 1, Integer::sum)));
        measures = all.size();
    }

    /**
     * A measure that a text speaks of.
     *
     * @param id the round's copy
     * @param score from 0 to 1
     * @param word the longest word that both have
     */
    record Match(UUID id, double score, String word) {}

    /** The measures that a text speaks of enough, the best first. */
    List<Match> in(String text, List<RoundFrame.Measure> candidates) {
        var plain = Words.plain(text);
        var said = Words.pairs(plain);
        return candidates.stream()
                .map(measure -> match(measure, plain, said))
                .filter(match -> match.score() >= ENOUGH && !match.word().isEmpty())
                .sorted((one, other) -> Double.compare(other.score(), one.score()))
                .toList();
    }

    private Match match(RoundFrame.Measure measure, String text, Set<String> said) {
        var name = Words.plain(measure.name());
        var all = 0.0;
        var common = 0.0;
        for (var pair : Words.pairs(name)) {
            var weight = Math.log1p((double) measures / frequency.getOrDefault(pair, 1));
            all += weight;
            common += said.contains(pair) ? weight : 0;
        }
        return new Match(measure.id(), all == 0 ? 0 : common / all, longestWord(name, text));
    }

    private static String longestWord(String name, String text) {
        var longest = "";
        for (var from = 0; from < name.length(); from++) {
            var to = from;
            while (to < name.length() && Words.isContent(name.charAt(to))) {
                to++;
                if (to - from >= SHORTEST_WORD
                        && to - from > longest.length()
                        && text.contains(name.substring(from, to))) {
                    longest = name.substring(from, to);
                }
            }
        }
        return longest;
    }
}
