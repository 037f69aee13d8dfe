package torikumi.submission.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import torikumi.submission.Cell;
import torikumi.submission.Part;
import torikumi.submission.RoundFrames;
import torikumi.submission.entry.Author;
import torikumi.submission.entry.Entry;
import torikumi.submission.entry.EntryState;
import torikumi.submission.entry.EntryView;
import torikumi.submission.entry.EntryViews;
import torikumi.submission.figure.FigureMark;
import torikumi.submission.figure.FigureView;
import torikumi.submission.mention.MentionView;
import torikumi.submission.version.SubmissionVersion;
import torikumi.submission.version.VersionContent;

/** Freezes what is handed in as a numbered version. */
@ApplicationScoped
public class Freezer {

    @Inject
    EntryViews views;

    @Inject
    RoundFrames frames;

    /** Stores the part's present content as its version {@link torikumi.submission.Submission#getLastVersion()}. */
    public void freeze(Part part, List<Cell> cells, Author author, Instant now) {
        freeze(part, cells, author, false, now);
    }

    /** The same after the secretariat corrected slips. */
    public void freezeCorrected(Part part, List<Cell> cells, Author author, Instant now) {
        freeze(part, cells, author, true, now);
    }

    private void freeze(Part part, List<Cell> cells, Author author, boolean corrected, Instant now) {
        var states = views.states(Entry.ofSubmission(part.submission().id));
        var byCell = states.stream().collect(Collectors.groupingBy(state -> state.cell().id));
        var frame = frames.of(part.round().id);
        var frozen = new ArrayList<VersionContent.FrozenCell>();
        var digests = new LinkedHashMap<String, String>();
        for (var cell : cells) {
            var entries = byCell.getOrDefault(cell.id, List.of());
            frozen.add(new VersionContent.FrozenCell(
                    cell.theme,
                    frame.theme(cell.theme).orElseThrow().originId(),
                    cell.kind,
                    cell.isNothingToReport(),
                    cell.getDeclaredByName(),
                    entries.stream()
                            .map(state -> frozen(views.of(state), state))
                            .toList()));
            digests.put(
                    cell.key(),
                    CellDigest.of(
                            cell.isNothingToReport(),
                            entries.stream()
                                    .map(state -> state.entry().contentHash)
                                    .collect(Collectors.joining(","))));
        }
        store(
                part.submission().id,
                part.submission().getLastVersion(),
                new VersionContent(frozen),
                digests,
                Replies.of(part.submission(), cells),
                author,
                corrected,
                now);
    }

    private static void store(
            UUID submissionId,
            int number,
            VersionContent content,
            LinkedHashMap<String, String> digests,
            SubmissionVersion.Replies replies,
            Author author,
            boolean corrected,
            Instant now) {
        var version = new SubmissionVersion();
        version.submissionId = submissionId;
        version.number = number;
        version.content = content;
        version.cellDigests = digests;
        version.replies = replies;
        version.submittedAt = now;
        version.submittedBy = author.sub();
        version.submittedByName = author.name();
        version.onBehalf = author.onBehalf();
        version.minorCorrection = corrected;
        version.persist();
    }

    private static VersionContent.FrozenEntry frozen(EntryView entry, EntryState state) {
        return new VersionContent.FrozenEntry(
                entry.id(),
                entry.lineageId(),
                entry.version(),
                entry.department(),
                entry.heading(),
                entry.title(),
                entry.text(),
                entry.marker(),
                entry.responseMeasures().stream()
                        .map(measure -> new VersionContent.FrozenMeasure(measure.id(), measure.name()))
                        .toList(),
                entry.mentions().stream().map(Freezer::frozen).toList(),
                IntStream.range(0, state.figures().size())
                        .mapToObj(i ->
                                frozen(state.figures().get(i), entry.figures().get(i)))
                        .toList(),
                entry.updatedAt());
    }

    private static VersionContent.FrozenFigure frozen(FigureMark mark, FigureView view) {
        return VersionContent.FrozenFigure.of(mark, view.text(), view.programName());
    }

    private static VersionContent.FrozenMention frozen(MentionView mention) {
        return new VersionContent.FrozenMention(
                mention.id(),
                mention.field(),
                mention.start(),
                mention.end(),
                mention.programId(),
                mention.programName(),
                mention.kind(),
                mention.state());
    }
}
