package torikumi.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import torikumi.submission.check.CheckField;
import torikumi.text.MatchKey;
import torikumi.text.Sentence;

/** Finds the same sentence in cells of different members: pasted from one to the other, or from the same source. */
final class RepeatedSentences {

    // Folded characters. Shorter ones (取組事項無し。, 引き続き周知を行う。) are said alike by everybody.
    private static final int SHORTEST = 20;

    private RepeatedSentences() {}

    private record Said(Line line, Sentence sentence) {}

    static List<Found> find(List<Line> lines) {
        Map<String, List<Said>> said = new LinkedHashMap<>();
        for (var line : lines) {
            for (var sentence : Sentence.of(line.entry().text)) {
                var key = MatchKey.of(sentence.text());
                if (key.length() >= SHORTEST) {
                    said.computeIfAbsent(key.key(), _ -> new ArrayList<>()).add(new Said(line, sentence));
                }
            }
        }
        var found = new ArrayList<Found>();
        said.forEach((key, all) -> {
            var members =
                    all.stream().map(one -> one.line().part().member().name).distinct();
            if (all.stream().map(RepeatedSentences::submission).distinct().count() > 1) {
                found.add(new Found(
                        FindingCode.SENTENCE_REPEATED,
                        key
                                + all.stream()
                                        .map(one -> one.line().entry().id)
                                        .sorted()
                                        .distinct()
                                        .toList(),
                        List.of(members.collect(Collectors.joining("、"))),
                        all.stream().map(RepeatedSentences::place).toList(),
                        all.getFirst().line().order()));
            }
        });
        return found;
    }

    private static Object submission(Said said) {
        return said.line().part().cell().submissionId;
    }

    private static Place place(Said said) {
        var text = said.sentence().text();
        var from = said.sentence().start() + text.length() - text.stripLeading().length();
        return Place.of(said.line(), CheckField.TEXT, from, from + text.strip().length());
    }
}
