package torikumi.forms.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import torikumi.forms.compare.Matching.Match;
import torikumi.forms.compare.Stored.Known;
import torikumi.forms.sheet.FilledForm;
import torikumi.forms.sheet.FormRow;
import torikumi.forms.sheet.FormRow.Input;
import torikumi.forms.sheet.RowKey;
import torikumi.submission.Block;
import torikumi.submission.Cell;

/** What the rows of a filled-in form would change. */
public final class Comparison {

    private final Stored stored;
    private final String department;
    private final List<FormRow> rows;
    private final Function<Cell, List<Block>> locks;
    private final Map<FormRow, Match> matches;
    private final Map<String, Cell> cells;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(Stored stored, FilledForm form, Function<Cell, List<Block>> locks) {
        this.stored = stored;
        this.locks = locks;
        department = form.department();
        cells = stored.cells().stream().collect(Collectors.toMap(Cell::key, cell -> cell));
        var round = stored.part().round();
        rows = form.rows().stream()
                .map(row -> Declarations.asEntry(row, round))
                .map(this::ofDepartment)
                .toList();
        matches = Matching.of(stored, rows);
    }

    /**
     * Compares.
     *
     * @param locks what keeps the caller from writing in a cell
     */
    public static List<Difference> of(Stored stored, FilledForm form, Function<Cell, List<Block>> locks) {
        var comparison = new Comparison(stored, form, locks);
        for (var at = 0; at < comparison.rows.size(); at++) {
            comparison.compare(at);
        }
        comparison.findMissing();
        comparison.differences.addAll(
                Declarations.compare(stored, comparison.rows, comparison.differences, comparison.cells, locks));
        return List.copyOf(comparison.differences);
    }

    // In the form of a 課 its name may be left out.
    private FormRow ofDepartment(FormRow row) {
        var input = row.input();
        return department != null && input.department().isBlank()
                ? row.with(new Input(department, input.heading(), input.title(), input.text()))
                : row;
    }

    private void compare(int at) {
        var row = rows.get(at);
        var match = matches.get(row);
        if (match != null) {
            compare(row, match);
        } else if (row.declaration() == null && !row.input().isEmpty()) {
            differ(row, RowStatus.ADDED, null, above(at), false);
        }
    }

    private void compare(FormRow row, Match match) {
        var known = match.entry();
        var now = known.now();
        var base = base(row, known);
        var meanwhile = base == null ? isOtherVersion(row, known) : !base.equals(now);
        if (row.input().isEmpty()) {
            if (now != null && known.inForm()) {
                differ(row, RowStatus.REMOVED, match, null, meanwhile);
            }
        } else if (row.input().equals(now) || row.input().equals(base)) {
            differ(row, RowStatus.UNCHANGED, match, null, meanwhile);
        } else {
            differ(row, meanwhile ? RowStatus.CONFLICT : RowStatus.CHANGED, match, null, meanwhile);
        }
    }

    // Without the form's moment the hidden column may still say that nothing happened since.
    private static Input base(FormRow row, Known known) {
        var stamped =
                known.base() == null && known.current() != null && known.id().equals(row.stampedId());
        return stamped && row.stampedVersion() == known.current().version ? known.now() : known.base();
    }

    private static boolean isOtherVersion(FormRow row, Known known) {
        return known.current() == null
                || known.id().equals(row.stampedId()) && row.stampedVersion() != known.current().version;
    }

    // The entry above, when another one of the same cell follows below: then the row was put in between.
    private Known above(int at) {
        var row = rows.get(at);
        if (rows.subList(at + 1, rows.size()).stream().noneMatch(other -> isBeside(row, other))) {
            return null;
        }
        for (var i = at - 1; i >= 0; i--) {
            if (isBeside(row, rows.get(i))) {
                return matches.get(rows.get(i)).entry();
            }
        }
        return null;
    }

    private boolean isBeside(FormRow row, FormRow other) {
        var match = matches.get(other);
        return match != null
                && match.entry().current() != null
                && row.theme() != null
                && match.entry().theme() == row.theme()
                && match.entry().kind() == row.kind();
    }

    private void findMissing() {
        var found = new HashSet<UUID>();
        matches.values().forEach(match -> found.add(match.entry().id()));
        for (var known : stored.entries()) {
            if (known.inForm() && known.current() != null && !found.contains(known.id())) {
                var meanwhile = known.base() != null && !known.base().equals(known.now());
                differ(null, RowStatus.REMOVED, new Match(known, null), null, meanwhile);
            }
        }
    }

    private void differ(FormRow row, RowStatus wish, Match match, Known after, boolean meanwhile) {
        var known = match == null ? null : match.entry();
        var place = known != null
                ? cells.get(known.theme() + "/" + known.kind())
                : cells.get(row.theme() + "/" + row.kind());
        var input = wish == RowStatus.REMOVED ? null : row.input();
        var invalid = invalid(wish, row, input, place);
        var locked = locked(wish, input, place);
        var status = !locked.isEmpty() ? RowStatus.LOCKED : invalid.isEmpty() ? wish : RowStatus.INVALID;
        var reasons = new ArrayList<>(locked);
        reasons.addAll(invalid);
        differences.add(new Difference(
                row == null ? "entry-" + known.id() : "row-" + row.number(),
                wish,
                status,
                place == null ? stored.cells().getFirst() : place,
                key(known, row),
                row == null ? null : row.number(),
                known,
                match == null ? null : match.by(),
                input,
                after,
                null,
                meanwhile,
                status == RowStatus.CHANGED || status == RowStatus.ADDED,
                List.copyOf(reasons)));
    }

    private static List<Reason> invalid(RowStatus wish, FormRow row, Input input, Cell place) {
        if (wish == RowStatus.UNCHANGED || wish == RowStatus.REMOVED) {
            return List.of();
        }
        var reasons = new ArrayList<>(InputRules.of(input));
        if (place == null) {
            reasons.add(Reason.of(
                    (FormField) null,
                    "theme_not_in_round",
                    row.theme() == null ? "?" : row.theme().toString()));
        }
        return reasons;
    }

    private List<Reason> locked(RowStatus wish, Input input, Cell place) {
        if (wish == RowStatus.UNCHANGED || place == null) {
            return List.of();
        }
        var reasons = locks.apply(place).stream().map(Reason::of).collect(Collectors.toList());
        if (department != null && input != null && !input.department().equals(department)) {
            reasons.add(Reason.of(FormField.DEPARTMENT, "form_other_department", department));
        }
        return reasons;
    }

    private static String key(Known known, FormRow row) {
        if (row != null && row.key().type() != RowKey.Type.UNREADABLE) {
            return row.key().text();
        }
        return known == null
                ? null
                : RowKey.of(known.theme(), known.kind(), known.position(), known.id())
                        .text();
    }
}
