package torikumi.forms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.forms.compare.Difference;
import torikumi.forms.compare.RowStatus;
import torikumi.forms.sheet.FormRow.Input;
import torikumi.http.Problem;
import torikumi.submission.Cell;
import torikumi.submission.Part;
import torikumi.submission.WriteGate;
import torikumi.submission.entry.Entry;
import torikumi.submission.entry.EntryContent;
import torikumi.submission.entry.EntryState;
import torikumi.submission.entry.EntryViews;
import torikumi.submission.entry.EntryWrites;
import torikumi.submission.entry.Marker;
import torikumi.submission.workflow.CellDeclarations;

/**
 * Writes the rows of a form that somebody chose, each by the same rules as on the screen. The caller holds the lock of
 * the submission and the transaction: a failure leaves nothing behind.
 */
@RequestScoped
class FormApply {

    @Inject
    EntryWrites writes;

    @Inject
    EntryViews views;

    @Inject
    CellDeclarations declarations;

    @Inject
    WriteGate gate;

    /**
     * Writes them.
     *
     * @throws Problem 422 when nothing is chosen, 409 when a cell is locked, 412 with the rows as they are now when
     *     something chosen is no longer what was shown
     */
    FormResult write(Part part, FormUpload.Compared compared, List<String> choices) {
        if (choices == null || choices.isEmpty()) {
            throw Problem.invalid("/row", "form_nothing_chosen");
        }
        var chosen = chosen(compared.differences(), new LinkedHashSet<>(choices));
        var states = states(chosen);
        chosen.stream()
                .filter(difference -> difference.status() == RowStatus.REMOVED)
                .forEach(difference ->
                        writes.remove(states.get(difference.known().id())));
        chosen.stream()
                .filter(FormApply::changes)
                .forEach(difference -> change(states.get(difference.known().id()), difference.input()));
        add(part, chosen.stream().filter(FormApply::adds).toList());
        Entry.flush();
        var said = chosen.stream()
                .filter(difference -> difference.nothing() != null)
                .toList();
        said.forEach(difference -> declare(part, difference));
        return new FormResult(
                (int) chosen.stream().filter(FormApply::changes).count(),
                (int) chosen.stream().filter(FormApply::adds).count(),
                (int) chosen.stream()
                        .filter(difference -> difference.status() == RowStatus.REMOVED)
                        .count(),
                said.size(),
                gate.onBehalfOf(part) != null);
    }

    private List<Difference> chosen(List<Difference> differences, LinkedHashSet<String> choices) {
        var ids = choices.stream()
                .map(choice -> choice.replaceFirst("\\.[^.]*$", ""))
                .collect(Collectors.toSet());
        var named = differences.stream()
                .filter(difference -> ids.contains(difference.id()))
                .toList();
        named.stream()
                .filter(difference -> difference.status() == RowStatus.LOCKED)
                .flatMap(difference -> difference.reasons().stream())
                .filter(reason -> reason.block() != null)
                .findFirst()
                .ifPresent(reason -> gate.refuse(List.of(reason.block())));
        var chosen = named.stream()
                .filter(difference -> difference.isOffered() && choices.contains(difference.choice()))
                .toList();
        if (chosen.size() < choices.size()) {
            var language = gate.language();
            throw new Problem(412, "form_stale")
                    .with(
                            "current",
                            named.stream()
                                    .filter(difference -> !chosen.contains(difference))
                                    .map(difference -> FormComparisonView.Row.of(difference, language))
                                    .toList());
        }
        return chosen;
    }

    private Map<UUID, EntryState> states(List<Difference> chosen) {
        var entries = chosen.stream()
                .filter(difference -> difference.known() != null)
                .map(difference -> difference.known().current())
                .filter(entry -> entry != null)
                .toList();
        return views.states(entries).stream().collect(Collectors.toMap(state -> state.entry().id, state -> state));
    }

    private static boolean changes(Difference difference) {
        return difference.nothing() == null
                && (difference.status() == RowStatus.CHANGED || difference.status() == RowStatus.CONFLICT)
                && difference.known().current() != null;
    }

    // What was deleted on the server meanwhile, and is kept in the form, comes back as a new entry.
    private static boolean adds(Difference difference) {
        return difference.status() == RowStatus.ADDED
                || difference.status() == RowStatus.CONFLICT
                        && difference.known().current() == null;
    }

    private void change(EntryState old, Input input) {
        writes.change(old, content(input, old.entry().marker, old.measures()));
    }

    // Several rows put in below the same entry stand in their order: each next one behind the one before it.
    private void add(Part part, List<Difference> additions) {
        var behind = new HashMap<UUID, UUID>();
        for (var addition : additions) {
            var after = addition.after() == null ? null : addition.after().id();
            var place = after == null ? null : behind.getOrDefault(after, after);
            if (place != null && !isIn(addition.cell(), place)) {
                place = null;
            }
            var made = writes.add(part, addition.cell(), content(addition.input(), Marker.ITEM, Set.of()), place);
            if (after != null) {
                behind.put(after, made.entry().id);
            }
        }
    }

    // The entry above may itself have been removed just now.
    private static boolean isIn(Cell cell, UUID entry) {
        return Entry.count("id = ?1 and cellId = ?2", entry, cell.id) > 0;
    }

    private void declare(Part part, Difference difference) {
        var cell = difference.cell();
        declarations.declare(part, cell, difference.nothing(), Entry.count("cellId", cell.id) > 0);
    }

    private static EntryContent content(Input input, Marker marker, Set<UUID> measures) {
        return new EntryContent(input.department(), input.heading(), input.title(), input.text(), marker, measures);
    }
}
