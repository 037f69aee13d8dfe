package torikumi.progress;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import torikumi.progress.RoundProgress.CellOf;
import torikumi.progress.RoundProgress.Column;
import torikumi.progress.RoundProgress.Row;
import torikumi.progress.RoundProgress.ThemeOf;
import torikumi.progress.RoundProgress.Totals;
import torikumi.submission.CellStatus;
import torikumi.submission.EntryKind;
import torikumi.submission.SubmissionState;

/** Counts the rows and cells of a matrix. Every constant is there, with 0 where there is none. */
final class Counts {

    private Counts() {}

    /** How often each constant comes. */
    static <E extends Enum<E>> Map<E, Long> of(Class<E> type, Stream<E> values) {
        var counts = new EnumMap<E, Long>(type);
        for (var constant : type.getEnumConstants()) {
            counts.put(constant, 0L);
        }
        values.forEach(value -> counts.merge(value, 1L, Long::sum));
        return counts;
    }

    /** Of each theme and kind. A member that does not take part has nothing to do, so its empty cells are not counted. */
    static List<Column> columns(List<ThemeOf> themes, List<Row> rows) {
        var cells = rows.stream()
                .filter(row -> !row.notParticipating())
                .flatMap(row -> row.cells().stream())
                .toList();
        return themes.stream()
                .flatMap(theme -> Stream.of(EntryKind.values())
                        .map(kind -> column(
                                theme.number(),
                                kind,
                                cells.stream()
                                        .filter(cell -> cell.theme() == theme.number() && cell.kind() == kind)
                                        .toList())))
                .toList();
    }

    /** Of the whole. */
    static Totals totals(List<Row> rows) {
        return new Totals(
                rows.size(),
                of(SubmissionState.class, rows.stream().map(Row::state)),
                of(
                        CellStatus.class,
                        rows.stream().flatMap(row -> row.cells().stream()).map(CellOf::status)),
                rows.stream().filter(Row::notParticipating).count(),
                rows.stream().filter(Row::late).count(),
                of(WaitingFor.class, rows.stream().map(Row::waitingFor)));
    }

    private static Column column(int theme, EntryKind kind, List<CellOf> cells) {
        return new Column(
                theme,
                kind,
                of(ProgressState.class, cells.stream().map(CellOf::shown)),
                cells.stream().mapToLong(CellOf::entryCount).sum());
    }
}
