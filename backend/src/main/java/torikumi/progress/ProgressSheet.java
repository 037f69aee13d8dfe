package torikumi.progress;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import torikumi.http.TimeSource;
import torikumi.progress.RoundProgress.CellOf;
import torikumi.progress.RoundProgress.Column;
import torikumi.progress.RoundProgress.PersonOf;
import torikumi.progress.RoundProgress.Row;

/**
 * The matrix as rows of a file, in the reader's language; both files have the same columns.
 *
 * @param words the sheet's words
 */
record ProgressSheet(RoundProgress progress, ResourceBundle words, Instant at) {

    /** How many columns stand before those of the cells. */
    static final int LEAD = 10;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final List<String> LEADING = List.of(
            "category",
            "member",
            "state",
            "late",
            "not_participating",
            "due",
            "extended",
            "waiting",
            "people",
            "last_activity");
    private static final List<String> LONG =
            List.of("category", "member", "theme", "theme_name", "kind", "shown", "status", "entries");

    static ProgressSheet of(RoundProgress progress, Locale language, Instant at) {
        return new ProgressSheet(progress, ResourceBundle.getBundle("progress", language, NO_FALLBACK), at);
    }

    /** When it was. */
    String asOf() {
        return new MessageFormat(words.getString("as_of")).format(new Object[] {time(at)});
    }

    /** The heads of a row for each member: two columns for each theme and kind, one value in each. */
    List<String> head() {
        var cells = progress.columns().stream()
                .flatMap(column -> Stream.of(label("cell_shown", column), label("cell_entries", column)));
        return Stream.concat(LEADING.stream().map(this::column), cells).toList();
    }

    /** A row for each member; numbers are numbers. */
    List<List<Object>> rows() {
        return progress.rows().stream().map(this::row).toList();
    }

    /** How many cells of each column are how far, one row for each state that comes. */
    List<List<Object>> totals() {
        return Stream.of(ProgressState.values())
                .filter(state -> progress.columns().stream()
                        .anyMatch(column -> column.counts().get(state) > 0))
                .map(this::total)
                .toList();
    }

    /** The heads of a row for each cell. */
    List<String> longHead() {
        return LONG.stream().map(this::column).toList();
    }

    /** A row for each cell, for those who go on working with it. */
    List<List<Object>> longRows() {
        return progress.rows().stream()
                .flatMap(row -> row.cells().stream().map(cell -> longRow(row, cell)))
                .toList();
    }

    private List<Object> row(Row row) {
        var values = new ArrayList<Object>(List.of(
                row.member().category(),
                row.member().name(),
                word("state", row.state()),
                yes(row.late()),
                yes(row.notParticipating()),
                time(row.dueAt().toInstant()),
                yes(row.dueExtended()),
                word("waiting", row.waitingFor()),
                row.people().stream().map(PersonOf::name).collect(Collectors.joining("、")),
                time(row.lastActivityAt())));
        row.cells().forEach(cell -> {
            values.add(word("shown", cell.shown()));
            values.add(cell.entryCount());
        });
        return values;
    }

    private List<Object> total(ProgressState state) {
        var values = new ArrayList<Object>();
        values.add(words.getString("total"));
        values.add(word("shown", state));
        while (values.size() < LEAD) {
            values.add("");
        }
        for (var column : progress.columns()) {
            values.add(column.counts().get(state));
            values.add("");
        }
        return values;
    }

    private List<Object> longRow(Row row, CellOf cell) {
        var name = progress.themes().stream()
                .filter(theme -> theme.number() == cell.theme())
                .findFirst()
                .orElseThrow()
                .name();
        return List.of(
                row.member().category(),
                row.member().name(),
                (long) cell.theme(),
                name,
                cell.kind().sign(),
                word("shown", cell.shown()),
                word("shown", cell.status()),
                cell.entryCount());
    }

    private String label(String key, Column column) {
        return new MessageFormat(words.getString(key))
                .format(new Object[] {column.theme(), column.kind().sign()});
    }

    private String column(String name) {
        return words.getString("column_" + name);
    }

    private String word(String group, Enum<?> value) {
        return words.getString(group + "_" + value.name().toLowerCase(Locale.ROOT));
    }

    private String yes(boolean holds) {
        return holds ? words.getString("yes") : "";
    }

    private static String time(Instant instant) {
        return TIME.format(instant.atZone(TimeSource.ZONE));
    }
}
