package torikumi.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import torikumi.imports.proposal.Existing;
import torikumi.imports.proposal.Occupied;
import torikumi.imports.proposal.ProposedEntry;
import torikumi.imports.proposal.ResolvedCell;
import torikumi.submission.Cell;
import torikumi.submission.Submission;
import torikumi.submission.entry.Entry;
import torikumi.text.TextRules;

/** What the cells of a round hold now, to compare an import with. */
final class RoundCells {

    /** One cell with its entries in order. */
    record Held(Cell cell, List<Entry> entries) {

        boolean isEmpty() {
            return entries.isEmpty() && !cell.isNothingToReport();
        }

        /** Whether an import would change nothing here. */
        boolean equalTo(ResolvedCell proposed) {
            if (proposed.entries().isEmpty()) {
                return entries.isEmpty() && cell.isNothingToReport() == proposed.nothingToReport();
            }
            return entries.size() == proposed.entries().size() && endsWith(proposed.entries());
        }

        /** Whether these entries are its last ones already. */
        boolean endsWith(List<ProposedEntry> proposed) {
            var before = entries.size() - proposed.size();
            return before >= 0
                    && IntStream.range(0, proposed.size())
                            .allMatch(at -> same(entries.get(before + at), proposed.get(at)));
        }

        private static boolean same(Entry entry, ProposedEntry proposed) {
            return Objects.equals(entry.department, proposed.department())
                    && Objects.equals(entry.heading, proposed.heading())
                    && Objects.equals(entry.title, proposed.title())
                    && entry.text.equals(TextRules.withLineFeeds(proposed.text()))
                    && entry.marker == proposed.marker();
        }
    }

    private final Map<Occupied, Held> cells;

    private RoundCells(Map<Occupied, Held> cells) {
        this.cells = cells;
    }

    /** Reads a round's cells, in three statements however many it has. */
    static RoundCells of(UUID roundId) {
        Map<UUID, Submission> submissions = Submission.<Submission>list("roundId", roundId).stream()
                .collect(Collectors.toMap(submission -> submission.id, submission -> submission));
        if (submissions.isEmpty()) {
            return new RoundCells(Map.of());
        }
        List<Entry> entries = Entry.list("submissionId in ?1 order by rank", submissions.keySet());
        var byCell = entries.stream().collect(Collectors.groupingBy(entry -> entry.cellId));
        var cells = new HashMap<Occupied, Held>();
        for (Cell cell : Cell.<Cell>list("submissionId in ?1", submissions.keySet())) {
            var member = submissions.get(cell.submissionId).memberId.toString();
            cells.put(
                    new Occupied(member, cell.theme, cell.kind),
                    new Held(cell, byCell.getOrDefault(cell.id, new ArrayList<>())));
        }
        return new RoundCells(cells);
    }

    /** The cell that a resolved one would be written into; null for a member that is not in the round yet. */
    Held at(ResolvedCell proposed) {
        var member = proposed.member().memberId();
        return member == null ? null : cells.get(new Occupied(member, proposed.theme(), proposed.kind()));
    }

    /** Whether an import would change nothing there. */
    boolean holds(ResolvedCell proposed) {
        var held = at(proposed);
        return held != null
                && (held.equalTo(proposed)
                        || proposed.existing() == Existing.APPEND && held.endsWith(proposed.entries()));
    }

    /** The cells with content, without those that an import would leave as they are. */
    Set<Occupied> occupied(List<ResolvedCell> proposed) {
        var equal = proposed.stream()
                .filter(this::holds)
                .map(cell -> new Occupied(cell.member().memberId(), cell.theme(), cell.kind()))
                .collect(Collectors.toSet());
        return cells.entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty() && !equal.contains(cell.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
