package torikumi.forms.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import torikumi.forms.compare.Stored.Known;
import torikumi.forms.sheet.FormRow;
import torikumi.forms.sheet.FormRow.Input;
import torikumi.forms.sheet.RowKey;
import torikumi.submission.Cell;

/**
 * Finds which entry each row of a form is: by its key, else by the same words in the same cell, else by place and
 * likeness. Hidden columns help, but nothing depends on them.
 */
final class Matching {

    /** A row and its entry. */
    record Match(Known entry, MatchedBy by) {}

    private final Stored stored;
    private final List<FormRow> rows;
    private final Map<FormRow, Match> matches = new IdentityHashMap<>();
    private final Set<UUID> taken = new HashSet<>();

    private Matching(Stored stored, List<FormRow> rows) {
        this.stored = stored;
        this.rows = rows;
    }

    /** Matches the rows that can be entries; rows that are new are left out. */
    static Map<FormRow, Match> of(Stored stored, List<FormRow> rows) {
        var matching = new Matching(stored, rows);
        matching.byKey();
        matching.byWords();
        for (var cell : stored.cells()) {
            matching.byLikeness(cell);
        }
        matching.byPlace();
        return matching.matches;
    }

    // Of rows with the same key (somebody copied one) the one that says most of what the entry said keeps it.
    private void byKey() {
        for (var known : stored.entries()) {
            rows.stream()
                    .filter(row -> names(row, known))
                    .max(Comparator.<FormRow>comparingDouble(row -> likeness(row, known))
                            .thenComparing(row -> -row.number()))
                    .ifPresent(row -> match(row, known, MatchedBy.KEY));
        }
    }

    // Two entries may share a code by chance: then place and words decide.
    private boolean names(FormRow row, Known known) {
        if (matches.containsKey(row)) {
            return false;
        }
        if (row.stampedId() != null
                && (row.key().code() == null || row.key().code().equals(code(row.stampedId())))) {
            return row.stampedId().equals(known.id());
        }
        if (!known.code().equals(row.key().code())) {
            return false;
        }
        var namesakes = stored.entries().stream()
                .filter(other -> other.code().equals(known.code()))
                .toList();
        return namesakes.size() == 1
                || namesakes.stream()
                                .max(Comparator.comparingDouble(other -> likeness(row, other)))
                                .orElseThrow()
                        == known;
    }

    private static String code(UUID id) {
        return RowKey.code(id);
    }

    private static double likeness(FormRow row, Known known) {
        var there = isThere(row, known) ? 0.5 : 0;
        var shown = known.base() == null ? known.now() : known.base();
        return there + (row.input().equals(shown) ? 2 : Alignment.alike(row.input(), shown));
    }

    private static boolean isThere(FormRow row, Known known) {
        return Objects.equals(row.theme(), known.theme()) && row.kind() == known.kind();
    }

    // Also an entry that is younger than the form: the same form may be uploaded twice.
    private void byWords() {
        for (var row : open(_ -> true)) {
            free(known -> isThere(row, known)
                            && known.current() != null
                            && (row.input().equals(known.base()) || row.input().equals(known.now())))
                    .stream()
                    .findFirst()
                    .ifPresent(known -> match(row, known, MatchedBy.TEXT));
        }
    }

    // A key whose last group was damaged still says which place it was.
    private void byPlace() {
        for (var row : open(
                row -> row.key().type() == RowKey.Type.UNREADABLE && row.key().position() != null)) {
            free(known -> known.inForm()
                            && isThere(row, known)
                            && known.position() == row.key().position())
                    .stream()
                    .findFirst()
                    .ifPresent(known -> match(row, known, MatchedBy.PLACE));
        }
    }

    private void byLikeness(Cell cell) {
        var left = open(row -> row.key().type() == RowKey.Type.UNREADABLE
                && Objects.equals(row.theme(), cell.theme)
                && row.kind() == cell.kind);
        var right = free(known ->
                known.inForm() && known.current() != null && known.theme() == cell.theme && known.kind() == cell.kind);
        var pairs = Alignment.of(inputs(left), right.stream().map(Known::now).toList());
        pairs.forEach((row, known) -> match(left.get(row), right.get(known), MatchedBy.TEXT));
        if (withoutKeys()) {
            betweenPairs(left, right, pairs);
        }
    }

    // Where the keys are gone altogether, as many rows as entries between two pairs are the same ones rewritten.
    private void betweenPairs(List<FormRow> left, List<Known> right, Map<Integer, Integer> pairs) {
        var fromLeft = 0;
        var fromRight = 0;
        var anchors = new ArrayList<>(pairs.entrySet());
        anchors.add(Map.entry(left.size(), right.size()));
        for (var anchor : anchors) {
            var count = anchor.getKey() - fromLeft;
            if (count == anchor.getValue() - fromRight) {
                for (var i = 0; i < count; i++) {
                    match(left.get(fromLeft + i), right.get(fromRight + i), MatchedBy.PLACE);
                }
            }
            fromLeft = anchor.getKey() + 1;
            fromRight = anchor.getValue() + 1;
        }
    }

    private boolean withoutKeys() {
        return rows.stream().noneMatch(row -> row.key().type() == RowKey.Type.ENTRY);
    }

    private List<FormRow> open(Predicate<FormRow> wanted) {
        return rows.stream()
                .filter(row -> !matches.containsKey(row)
                        && row.declaration() == null
                        && !row.input().isEmpty())
                .filter(wanted)
                .toList();
    }

    private List<Known> free(Predicate<Known> wanted) {
        return stored.entries().stream()
                .filter(known -> !taken.contains(known.id()))
                .filter(wanted)
                .toList();
    }

    private void match(FormRow row, Known known, MatchedBy by) {
        matches.put(row, new Match(known, by));
        taken.add(known.id());
    }

    private static List<Input> inputs(List<FormRow> rows) {
        return rows.stream().map(FormRow::input).toList();
    }
}
