package torikumi.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import torikumi.program.CatalogueName;
import torikumi.submission.check.CheckField;
import torikumi.submission.mention.MentionScanner;
import torikumi.text.MatchKey;

/**
 * Finds a programme's or institution's name that is spelled otherwise than in the catalogue: another usual writing of
 * one of its words (人財 for 人材), or one character too many, too few or wrong.
 */
final class SpellingVariants {

    private final MentionScanner<UUID> exact;
    private final MentionScanner<CatalogueName> otherwise;
    private final NearNames near;

    private SpellingVariants(MentionScanner<UUID> exact, MentionScanner<CatalogueName> otherwise, NearNames near) {
        this.exact = exact;
        this.otherwise = otherwise;
        this.near = near;
    }

    /** From a council's names; costly, so built once per state of the catalogue. */
    static SpellingVariants of(List<CatalogueName> names) {
        Set<String> known = new HashSet<>();
        names.forEach(name -> known.add(MatchKey.keyOf(name.spelling())));
        var variants = names.stream()
                .flatMap(name -> Writings.of(name.spelling())
                        .filter(variant -> !known.contains(MatchKey.keyOf(variant)))
                        .map(variant -> new MentionScanner.Name<>(name, variant)))
                .toList();
        return new SpellingVariants(
                MentionScanner.of(names.stream()
                        .map(name -> new MentionScanner.Name<>(name.programId(), name.spelling()))
                        .toList()),
                MentionScanner.of(variants),
                NearNames.of(names));
    }

    private record Written(String as, String name) {}

    private record Spot(Line line, CheckField field, int start, int end) {}

    List<Found> find(List<Line> lines) {
        Map<Written, List<Spot>> spots = new LinkedHashMap<>();
        for (var line : lines) {
            for (var field : List.of(CheckField.HEADING, CheckField.TITLE, CheckField.TEXT)) {
                read(line, field, spots);
            }
        }
        var found = new ArrayList<Found>();
        spots.forEach((written, at) -> found.add(new Found(
                FindingCode.PROGRAM_SPELLING,
                written.as() + "\n" + written.name(),
                List.of(written.as(), written.name(), at.size()),
                at.stream()
                        .map(spot -> Place.of(spot.line(), spot.field(), spot.start(), spot.end()))
                        .toList(),
                at.getFirst().line().order())));
        return found;
    }

    private void read(Line line, CheckField field, Map<Written, List<Spot>> spots) {
        var value = line.of(field);
        if (value.isEmpty()) {
            return;
        }
        var taken = new ArrayList<int[]>();
        // A name that is known, or that somebody marked or refused by hand, is no misspelt other one.
        exact.scan(value).forEach(span -> taken.add(new int[] {span.start(), span.end()}));
        line.mentions().stream()
                .filter(mention -> mention.field.name().equals(field.name()))
                .forEach(mention -> taken.add(new int[] {mention.startOffset, mention.endOffset}));
        var spans = Stream.concat(
                otherwise.scan(value).stream()
                        .map(span -> new NearNames.Near(span.start(), span.end(), span.program())),
                near.scan(value).stream());
        spans.forEach(span -> {
            if (taken.stream().noneMatch(one -> hides(one, span))) {
                taken.add(new int[] {span.start(), span.end()});
                var written = value.substring(span.start(), span.end()).replace("\n", "");
                spots.computeIfAbsent(new Written(written, span.name().spelling()), _ -> new ArrayList<>())
                        .add(new Spot(line, field, span.start(), span.end()));
            }
        });
    }

    // 支援センター inside a misspelt longer name does not vouch for that.
    private static boolean hides(int[] known, NearNames.Near span) {
        var overlaps = known[0] < span.end() && span.start() < known[1];
        return overlaps && known[1] - known[0] >= (span.end() - span.start()) / 2;
    }
}
