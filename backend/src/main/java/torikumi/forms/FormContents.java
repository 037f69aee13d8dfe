package torikumi.forms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.council.Council;
import torikumi.forms.sheet.FormModel;
import torikumi.http.TimeSource;
import torikumi.submission.Cell;
import torikumi.submission.EntryKind;
import torikumi.submission.Part;
import torikumi.submission.RoundFrame;
import torikumi.submission.RoundFrames;
import torikumi.submission.SubmissionState;
import torikumi.submission.WriteGate;
import torikumi.submission.entry.Entry;
import torikumi.text.EraDates;

/** Gathers what a form prints. */
@RequestScoped
public class FormContents {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H時mm分（日本時間）");

    @Inject
    WriteGate gate;

    @Inject
    RoundFrames frames;

    @Inject
    Clock clock;

    /**
     * Gathers it, for whoever may read the submission.
     *
     * @param department the 課 whose part is wanted; null for the whole sheet
     */
    @Transactional
    public FormModel of(UUID submissionId, String department) {
        var part = gate.readable(submissionId);
        // Whoever is just writing finishes first: the form's moment then really divides what it shows from the rest.
        part.lock();
        var now = clock.instant();
        var entries = Entry.ofSubmission(submissionId).stream().collect(Collectors.groupingBy(entry -> entry.cellId));
        var frame = frames.of(part.round().id);
        var lastYear = LastYear.of(part);
        var lines = new HashMap<UUID, List<FormModel.Line>>();
        var cells = Cell.of(submissionId);
        for (var cell : cells) {
            lines.put(cell.id, lines(entries.getOrDefault(cell.id, List.of()), lastYear, department));
        }
        return model(
                part,
                now,
                department,
                cells.stream()
                        .map(cell -> cell(
                                part,
                                cell,
                                frame.theme(cell.theme).orElseThrow(),
                                lines.get(cell.id),
                                lastYear,
                                department))
                        .toList());
    }

    private static FormModel model(Part part, Instant now, String department, List<FormModel.Cell> cells) {
        var round = part.round();
        var council = Council.<Council>findById(part.submission().councilId);
        var due = part.dueAt().atZone(TimeSource.ZONE);
        return new FormModel(
                part.submission().id,
                now,
                round.fiscalYearText() + "　" + round.title + "　記入様式",
                council.name,
                round.name,
                part.member().name,
                department,
                EraDates.date(due.toLocalDate()) + TIME.format(due),
                round.periodText,
                round.instructions,
                cells);
    }

    private static List<FormModel.Line> lines(List<Entry> entries, LastYear lastYear, String department) {
        var lines = new ArrayList<FormModel.Line>();
        for (var i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var before = lastYear.of(entry);
            if (department == null || Objects.equals(department, entry.department)) {
                lines.add(new FormModel.Line(
                        entry.id,
                        entry.version,
                        i + 1,
                        entry.department,
                        entry.heading,
                        entry.title,
                        entry.text,
                        before));
            }
        }
        return lines;
    }

    private static FormModel.Cell cell(
            Part part,
            Cell cell,
            RoundFrame.Theme theme,
            List<FormModel.Line> lines,
            LastYear lastYear,
            String department) {
        var round = part.round();
        var initiative = cell.kind == EntryKind.INITIATIVE;
        var mark = cell.kind.sign();
        var label = initiative ? round.initiativeLabel : round.challengeLabel;
        var submission = part.submission();
        return new FormModel.Cell(
                cell.theme,
                cell.theme + " " + theme.name(),
                cell.kind,
                label.startsWith(mark) ? label : mark + label,
                initiative ? round.initiativeNothingText : round.challengeNothingText,
                cell.isNothingToReport(),
                submission.getState() == SubmissionState.RETURNED
                        && !submission.isReturnedWhole()
                        && !cell.isReturned(),
                lines,
                lastYear.left(theme.originId(), cell.kind, department));
    }
}
