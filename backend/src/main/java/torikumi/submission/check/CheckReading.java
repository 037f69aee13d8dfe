package torikumi.submission.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.http.Messages;
import torikumi.program.ProgramCatalogue;
import torikumi.submission.Block;
import torikumi.submission.Cell;
import torikumi.submission.Part;
import torikumi.submission.WriteGate;
import torikumi.submission.check.SubmissionChecks.Warning;
import torikumi.submission.entry.Entry;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.Mention;
import torikumi.submission.workflow.SubmissionViews;
import torikumi.text.TextRules;

/** Reads a whole submission for doubts, in as many statements for a hundred entries as for one. */
@RequestScoped
class CheckReading {

    // More than anybody goes through; the count says that there are more.
    private static final int SHOWN = 500;
    // Code points: a cell that is longer runs over more than a page of the printed table.
    private static final int LONG_CELL = 1_500;

    @Inject
    WriteGate gate;

    @Inject
    SubmissionViews views;

    @Inject
    ProgramCatalogue catalogue;

    /** The warnings in the table's order. */
    SubmissionChecks of(Part part) {
        var submission = part.submission();
        var language = gate.language();
        var ofCells = views.of(part).actions().stream()
                .filter(action -> action.name().equals("submit"))
                .flatMap(action -> action.warnings().stream())
                .toList();
        var entries = Entry.ofSubmission(submission.id).stream().collect(Collectors.groupingBy(entry -> entry.cellId));
        var mentions = mentions(entries);
        var doubts = new EntryDoubts(CouncilNames.of(catalogue, part));
        var warnings = new ArrayList<Warning>();
        ofCells.stream()
                .filter(block -> block.theme() == null)
                .map(CheckReading::ofCell)
                .forEach(warnings::add);
        for (var cell : Cell.of(submission.id)) {
            ofCells.stream()
                    .filter(block -> block.theme() != null && block.theme() == cell.theme && block.kind() == cell.kind)
                    .map(CheckReading::ofCell)
                    .forEach(warnings::add);
            warnings.addAll(ofEntries(cell, entries.getOrDefault(cell.id, List.of()), mentions, doubts, language));
        }
        return new SubmissionChecks(
                submission.id, warnings.size(), List.copyOf(warnings.subList(0, Math.min(SHOWN, warnings.size()))));
    }

    private static List<Warning> ofEntries(
            Cell cell, List<Entry> entries, Map<UUID, List<Mention>> mentions, EntryDoubts doubts, Locale language) {
        var warnings = new ArrayList<Warning>();
        var length = entries.stream().mapToInt(CheckReading::printed).sum();
        if (length > LONG_CELL) {
            warnings.add(new Warning(
                    "cell_long",
                    Messages.text(language, "cell_long", length, LONG_CELL),
                    cell.theme,
                    cell.kind,
                    null,
                    null,
                    null,
                    null,
                    null));
        }
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var number = i + 1;
            doubts.of(entry, mentions.getOrDefault(entry.id, List.of())).stream()
                    .map(doubt -> ofEntry(doubt, cell, entry, number, language))
                    .forEach(warnings::add);
        }
        return warnings;
    }

    private static Warning ofCell(Block.View block) {
        return new Warning(block.code(), block.message(), block.theme(), block.kind(), null, null, null, null, null);
    }

    private static Warning ofEntry(Doubt doubt, Cell cell, Entry entry, int number, Locale language) {
        var placed = doubt.field() != null;
        return new Warning(
                doubt.code(),
                Messages.text(language, doubt.code(), doubt.args().toArray()),
                cell.theme,
                cell.kind,
                entry.id,
                number,
                doubt.field(),
                placed ? doubt.start() : null,
                placed ? doubt.end() : null);
    }

    private static int printed(Entry entry) {
        var length = 0;
        for (var field : CheckField.values()) {
            length += TextRules.length(field.of(entry));
        }
        return length;
    }

    private static Map<UUID, List<Mention>> mentions(Map<UUID, List<Entry>> entries) {
        var ids = entries.values().stream()
                .flatMap(List::stream)
                .map(entry -> entry.id)
                .toList();
        return Mention.of(ids).stream().collect(Collectors.groupingBy(mention -> mention.entryId));
    }
}
