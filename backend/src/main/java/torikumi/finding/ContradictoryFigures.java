package torikumi.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.submission.check.CheckField;
import torikumi.submission.mention.CouncilNames;

/** Finds figures that say different things of one programme: as many applications, paid cases or yen at most. */
final class ContradictoryFigures {

    private static final BigDecimal NEARLY = new BigDecimal("0.05");

    private final StatedFigures reading;
    private final CouncilNames names;

    ContradictoryFigures(StatedFigures reading, CouncilNames names) {
        this.reading = reading;
        this.names = names;
    }

    /** What a figure is of. Figures of the same thing should agree. */
    record Topic(UUID program, String what, String unit, String period) {}

    /** A figure where it stands. */
    record Claim(Line line, Topic topic, BigDecimal value, boolean rough, int start, int end) {

        String written() {
            return line.entry().text.substring(start, end);
        }
    }

    List<Found> find(List<Line> lines) {
        Map<Topic, List<Claim>> claims = lines.stream()
                .flatMap(line -> reading.of(line).stream())
                .collect(Collectors.groupingBy(Claim::topic, LinkedHashMap::new, Collectors.toList()));
        var found = new ArrayList<Found>();
        claims.forEach((topic, all) -> {
            if (contradict(all)) {
                found.add(found(topic, all));
            }
        });
        return found;
    }

    private Found found(Topic topic, List<Claim> all) {
        var about = all.stream()
                .map(claim -> claim.line().entry().id + "="
                        + claim.value().stripTrailingZeros().toPlainString())
                .sorted()
                .collect(Collectors.joining("\n", topic + "\n", ""));
        var written = all.stream().map(Claim::written).distinct().collect(Collectors.joining("、"));
        return new Found(
                FindingCode.FIGURES_DIFFER,
                about,
                List.of(names.nameOf(topic.program()), topic.what(), written),
                all.stream()
                        .map(claim -> Place.of(claim.line(), CheckField.TEXT, claim.start(), claim.end()))
                        .toList(),
                all.getFirst().line().order());
    }

    private static boolean contradict(List<Claim> all) {
        for (var i = 0; i < all.size(); i++) {
            for (var j = i + 1; j < all.size(); j++) {
                var one = all.get(i);
                var other = all.get(j);
                if (!one.line().entry().id.equals(other.line().entry().id) && !agree(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean agree(Claim one, Claim other) {
        var apart = one.value().subtract(other.value()).abs();
        return one.rough() || other.rough()
                ? apart.compareTo(one.value().max(other.value()).multiply(NEARLY)) <= 0
                : apart.signum() == 0;
    }
}
