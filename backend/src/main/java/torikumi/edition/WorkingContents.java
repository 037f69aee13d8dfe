package torikumi.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import torikumi.edition.MemberContent.Content;
import torikumi.edition.MemberContent.Place;
import torikumi.edition.table.TableModel.Status;
import torikumi.program.Program;
import torikumi.submission.Cell;
import torikumi.submission.CellStatus;
import torikumi.submission.RoundFrame;
import torikumi.submission.RoundFrames;
import torikumi.submission.Submission;
import torikumi.submission.entry.Entry;
import torikumi.submission.figure.Figure;
import torikumi.submission.figure.FigureMark;
import torikumi.submission.mention.Fields;
import torikumi.submission.mention.Mention;
import torikumi.submission.version.VersionContent.FrozenEntry;
import torikumi.submission.version.VersionContent.FrozenFigure;
import torikumi.submission.version.VersionContent.FrozenMeasure;
import torikumi.submission.version.VersionContent.FrozenMention;

/** Reads what members have written so far, for many members in as many statements as for one. */
@ApplicationScoped
public class WorkingContents {

    @Inject
    RoundFrames frames;

    /** The present content of submissions of one round, by the members' origin ids. */
    Map<UUID, MemberContent> of(List<Submission> submissions) {
        if (submissions.isEmpty()) {
            return Map.of();
        }
        var ids = submissions.stream().map(submission -> submission.id).toList();
        var frame = frames.of(submissions.getFirst().roundId);
        var entries = entries(ids, frame);
        Map<UUID, Map<Place, Content>> cells = new HashMap<>();
        Cell.<Cell>list("submissionId in ?1", ids).forEach(cell -> cells.computeIfAbsent(
                        cell.submissionId, _ -> new HashMap<>())
                .put(new Place(cell.theme, cell.kind), content(cell, entries.getOrDefault(cell.id, List.of()))));
        return submissions.stream()
                .collect(Collectors.toMap(
                        submission -> submission.memberId,
                        submission -> new MemberContent(cells.getOrDefault(submission.id, Map.of()))));
    }

    private static Content content(Cell cell, List<FrozenEntry> entries) {
        return new Content(status(cell.status(entries.size())), entries);
    }

    private static Status status(CellStatus status) {
        return switch (status) {
            case EMPTY -> Status.NOT_ENTERED;
            case NOTHING_TO_REPORT -> Status.NOTHING_TO_REPORT;
            case IN_PROGRESS -> Status.IN_PROGRESS;
            case COMPLETED -> Status.COMPLETED;
        };
    }

    private static Map<UUID, List<FrozenEntry>> entries(List<UUID> submissionIds, RoundFrame frame) {
        List<Entry> rows = Entry.find(
                        "select e from Entry e left join fetch e.measureIds where e.submissionId in ?1 order by e.rank",
                        submissionIds)
                .list();
        var mentions = Mention.of(rows.stream().map(entry -> entry.id).toList()).stream()
                .collect(Collectors.groupingBy(mention -> mention.entryId));
        var figures = Figure.of(rows.stream().map(entry -> entry.id).toList()).stream()
                .collect(Collectors.groupingBy(figure -> figure.entryId));
        var names = programNames(Stream.concat(
                mentions.values().stream().flatMap(List::stream).map(mention -> mention.programId),
                figures.values().stream().flatMap(List::stream).map(figure -> figure.programId)));
        return rows.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.cellId,
                        Collectors.mapping(
                                entry -> frozen(
                                        entry,
                                        frame,
                                        mentions.getOrDefault(entry.id, List.of()),
                                        figures.getOrDefault(entry.id, List.of()),
                                        names),
                                Collectors.toList())));
    }

    private static Map<UUID, String> programNames(Stream<UUID> programIds) {
        var ids = programIds.filter(Objects::nonNull).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : Program.<Program>list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(program -> program.id, program -> program.name));
    }

    private static FrozenEntry frozen(
            Entry entry,
            RoundFrame frame,
            List<Mention> mentions,
            List<Figure> figures,
            Map<UUID, String> programNames) {
        var fields = new Fields(entry.text, entry.title, entry.heading);
        return new FrozenEntry(
                entry.id,
                entry.lineageId,
                entry.version,
                entry.department,
                entry.heading,
                entry.title,
                entry.text,
                entry.marker,
                frame.measures(entry.measureIds).stream()
                        .map(measure -> new FrozenMeasure(measure.originId(), measure.name()))
                        .toList(),
                mentions.stream()
                        .map(mention -> new FrozenMention(
                                mention.id,
                                mention.field,
                                mention.startOffset,
                                mention.endOffset,
                                mention.programId,
                                programNames.getOrDefault(mention.programId, ""),
                                mention.kind,
                                mention.state))
                        .toList(),
                figures.stream()
                        .map(figure -> FrozenFigure.of(
                                FigureMark.of(figure),
                                fields.of(figure.field).substring(figure.startOffset, figure.endOffset),
                                figure.programId == null ? null : programNames.get(figure.programId)))
                        .toList(),
                entry.updatedAt);
    }
}
