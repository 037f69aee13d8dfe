package torikumi.submission.workflow;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.CellStatus;
import torikumi.submission.EntryKind;
import torikumi.submission.Part;
import torikumi.submission.RoundFrame;
import torikumi.submission.SubmissionState;

/**
 * How far a round is: members down, themes across.
 *
 * @param rows in the table's order
 */
@Schema(name = "RoundProgress")
public record RoundProgress(List<ThemeOf> themes, List<Row> rows, Totals totals) {

    /** A theme of the round. */
    @Schema(name = "ProgressTheme")
    public record ThemeOf(int number, String name) {}

    /** A member, with the name of its category in the round. */
    @Schema(name = "ProgressMember")
    public record MemberOf(UUID id, String name, String category) {}

    /** A cell. */
    @Schema(name = "ProgressCell")
    public record CellOf(int theme, EntryKind kind, CellStatus status, long entryCount) {}

    /** A member's submission. */
    @Schema(name = "ProgressRow")
    public record Row(
            UUID submissionId,
            MemberOf member,
            SubmissionState state,
            OffsetDateTime dueAt,
            List<CellOf> cells,
            Instant lastActivityAt,
            boolean notParticipating) {}

    /**
     * Counts of rows.
     *
     * @param states how many submissions are in each state
     * @param cells how many cells have each status
     * @param notParticipating how many members do not take part
     */
    @Schema(name = "ProgressTotals")
    public record Totals(
            int submissions, Map<SubmissionState, Long> states, Map<CellStatus, Long> cells, long notParticipating) {}

    /** Reads the progress of a round, in three statements however many members it has. */
    static RoundProgress read(UUID roundId, RoundFrame frame) {
        var parts = parts(roundId);
        var ids = parts.stream().map(part -> part.submission().id).toList();
        var cells = CellRow.of(ids);
        var saved = lastSaves(roundId);
        var rows = parts.stream()
                .map(part ->
                        row(part, cells.getOrDefault(part.submission().id, List.of()), saved.get(part.submission().id)))
                .toList();
        return new RoundProgress(
                frame.themes().stream()
                        .map(theme -> new ThemeOf(theme.number(), theme.name()))
                        .toList(),
                rows,
                totals(rows));
    }

    /** A round's submissions in the table's order. */
    static List<Part> parts(UUID roundId) {
        return Panache.getEntityManager()
                .createQuery("""
                        select new torikumi.submission.Part(s, r, m, c.editorsMaySubmit) from Submission s
                        join Round r on r.id = s.roundId
                        join RoundMember m on m.id = s.roundMemberId
                        join Council c on c.id = s.councilId
                        where s.roundId = :round order by m.categoryPosition, m.position, m.id
                        """, Part.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    private static Map<UUID, Instant> lastSaves(UUID roundId) {
        return Panache.getEntityManager()
                .createQuery("""
                        select v.submissionId, max(v.at) from EntryRevision v
                        where v.submissionId in (select s.id from Submission s where s.roundId = :round)
                        group by v.submissionId
                        """, Object[].class)
                .setParameter("round", roundId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
    }

    private static Row row(Part part, List<CellRow> cells, Instant saved) {
        var submission = part.submission();
        var declared = cells.stream().map(row -> row.cell().getDeclaredAt());
        var last = Stream.concat(declared, Stream.of(submission.updatedAt, saved))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
        return new Row(
                submission.id,
                new MemberOf(submission.memberId, part.member().name, part.member().categoryName),
                submission.getState(),
                SubmissionView.inJapan(part.dueAt()),
                cells.stream()
                        .map(row -> new CellOf(row.cell().theme, row.cell().kind, row.status(), row.entries()))
                        .toList(),
                last,
                submission.notParticipating);
    }

    private static Totals totals(List<Row> rows) {
        return new Totals(
                rows.size(),
                count(SubmissionState.class, rows.stream().map(Row::state)),
                count(
                        CellStatus.class,
                        rows.stream().flatMap(row -> row.cells().stream()).map(CellOf::status)),
                rows.stream().filter(Row::notParticipating).count());
    }

    private static <E extends Enum<E>> Map<E, Long> count(Class<E> type, Stream<E> values) {
        var counts = new EnumMap<E, Long>(type);
        for (var constant : type.getEnumConstants()) {
            counts.put(constant, 0L);
        }
        values.forEach(value -> counts.merge(value, 1L, Long::sum));
        return counts;
    }
}
