package torikumi.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import torikumi.submission.check.CheckField;
import torikumi.submission.check.Doubt;
import torikumi.submission.check.EntryDoubts;
import torikumi.submission.mention.CouncilNames;
import torikumi.text.MatchKey;
import torikumi.text.TextRules;

/** What members are told before handing in, once more over all of them: here an unknown name is told of once. */
final class EntryFindings {

    // Code points: a cell that is longer runs over more than a page of the printed table.
    private static final int LONG_CELL = 1_500;

    private final CouncilNames names;

    private final Set<String> refused;

    private final List<Place> misspelt;

    /**
     * Over the names that a council knows.
     *
     * @param refused names that the council looked at and refused, in their folded spelling
     * @param misspelt places with a known name that is misspelt: those are not told of once more as unknown
     */
    EntryFindings(CouncilNames names, Set<String> refused, List<Place> misspelt) {
        this.names = names;
        this.refused = refused;
        this.misspelt = misspelt;
    }

    List<Found> find(List<Line> lines) {
        var found = new ArrayList<Found>();
        Map<String, List<Named>> unknown = new LinkedHashMap<>();
        for (var line : lines) {
            for (var doubt : new EntryDoubts(names).of(line.entry(), line.mentions())) {
                if (doubt.code().equals("program_not_listed")) {
                    if (misspelt.stream().noneMatch(place -> overlaps(place, line, doubt))) {
                        var name = doubt.args().getFirst();
                        unknown.computeIfAbsent(MatchKey.keyOf(name), _ -> new ArrayList<>())
                                .add(new Named(name, line, doubt));
                    }
                } else {
                    found.add(of(line, doubt));
                }
            }
        }
        unknown.keySet().removeAll(refused);
        unknown.forEach((key, all) -> found.add(
                moreUsual(all, unknown).map(usual -> otherwise(all, usual)).orElseGet(() -> unlisted(key, all))));
        found.addAll(longCells(lines));
        return found;
    }

    private record Named(String name, Line line, Doubt doubt) {}

    private static boolean overlaps(Place place, Line line, Doubt doubt) {
        return place.entryId().equals(line.entry().id)
                && place.field() == doubt.field()
                && place.start() < doubt.end()
                && doubt.start() < place.end();
    }

    private static Found of(Line line, Doubt doubt) {
        var code = FindingCode.of(doubt.code());
        if (doubt.field() == null) {
            var about = line.entry().id + "\n" + line.entry().contentHash;
            return new Found(code, about, List.copyOf(doubt.args()), List.of(Place.of(line)), line.order());
        }
        return Found.at(code, line, doubt.field(), doubt.start(), doubt.end(), List.copyOf(doubt.args()));
    }

    // 人財確保推進センター once and 人材確保推進センター twice: neither is known, but one of them is a slip.
    private static Optional<String> moreUsual(List<Named> all, Map<String, List<Named>> unknown) {
        return Writings.of(all.getFirst().name())
                .map(MatchKey::keyOf)
                .map(unknown::get)
                .filter(others -> others != null && others.size() > all.size())
                .map(others -> others.getFirst().name())
                .findFirst();
    }

    private static Found otherwise(List<Named> all, String usual) {
        var name = all.getFirst().name();
        return found(FindingCode.PROGRAM_SPELLING, name + "\n" + usual, List.of(name, usual, all.size()), all);
    }

    private static Found unlisted(String key, List<Named> all) {
        return found(FindingCode.PROGRAM_UNLISTED, key, List.of(all.getFirst().name(), all.size()), all);
    }

    private static Found found(FindingCode code, String about, List<Object> args, List<Named> all) {
        var places = all.stream()
                .map(named -> Place.of(
                        named.line(),
                        named.doubt().field(),
                        named.doubt().start(),
                        named.doubt().end()))
                .toList();
        return new Found(code, about, args, places, all.getFirst().line().order());
    }

    private static List<Found> longCells(List<Line> lines) {
        Map<Part, List<Line>> cells = new LinkedHashMap<>();
        lines.forEach(line ->
                cells.computeIfAbsent(line.part(), _ -> new ArrayList<>()).add(line));
        var found = new ArrayList<Found>();
        cells.forEach((part, inIt) -> {
            var length = inIt.stream().mapToInt(EntryFindings::printed).sum();
            if (length > LONG_CELL) {
                var hashes = inIt.stream().map(line -> line.entry().contentHash).toList();
                found.add(new Found(
                        FindingCode.CELL_LONG,
                        part.cell().id + "\n" + hashes,
                        List.of(length, LONG_CELL),
                        List.of(Place.of(part)),
                        inIt.getFirst().order()));
            }
        });
        return found;
    }

    private static int printed(Line line) {
        var length = 0;
        for (var field : CheckField.values()) {
            length += TextRules.length(line.of(field));
        }
        return length;
    }
}
