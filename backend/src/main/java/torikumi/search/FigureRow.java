package torikumi.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import torikumi.program.ProgramCatalogue;
import torikumi.submission.RoundFrames;
import torikumi.submission.figure.FigureDoubt;
import torikumi.submission.figure.FigureScope;
import torikumi.submission.figure.FigureState;
import torikumi.submission.figure.Saying;
import torikumi.submission.mention.CouncilNames;

/** A figure as read for a list, in one statement with the text it stands in. */
record FigureRow(Columns.Values columns) {

    /** Working figures; the aliases are those of {@link WorkingRow#FROM} and {@code x}. */
    static final String WORKING = WorkingRow.FROM + " join figure x on x.entry_id = e.id";

    /** Published figures; the aliases are those of {@link PublishedRow#FROM} and {@code x}. */
    static final String PUBLISHED =
            PublishedRow.FROM + " join published_figure x on x.edition_id = e.edition_id and x.entry_id = e.entry_id";

    private static final Columns COLUMNS_OF_WORKING =
            figure(MarkRows.working()).add("carried", Boolean.class, "x.carried");
    private static final Columns COLUMNS_OF_PUBLISHED = figure(MarkRows.published())
            .add("start_at", Integer.class, "x.start_offset")
            .add("end_at", Integer.class, "x.end_offset")
            .add("place", Integer.class, "x.ordinal");

    private static Columns figure(Columns columns) {
        return columns.add("label", String.class, "x.label")
                .add("number", BigDecimal.class, "x.value")
                .add("unit", String.class, "x.unit")
                .add("qualifier", String.class, "x.qualifier")
                .add("period_from", LocalDate.class, "x.period_from")
                .add("period_to", LocalDate.class, "x.period_to")
                .add("as_of", LocalDate.class, "x.as_of")
                .add("date_text", String.class, "x.date_text")
                .add("place_scope", String.class, "x.scope")
                .add("call_of", String.class, "x.call")
                .add("source", String.class, "x.source")
                .add("doubts", String[].class, "x.doubts");
    }

    static List<FigureRow> working(Conditions conditions, int limit) {
        return COLUMNS_OF_WORKING.read(WORKING, conditions, MarkRows.WORKING_ORDER, limit, FigureRow::new);
    }

    static List<FigureRow> published(Conditions conditions, int limit) {
        return COLUMNS_OF_PUBLISHED.read(
                PUBLISHED, conditions, "fiscal_year desc, round desc, place", limit, FigureRow::new);
    }

    /** Its place in the order of working lists. */
    List<String> workingKey() {
        return MarkRows.workingKey(columns);
    }

    /** Its place in the order of published lists. */
    List<String> publishedKey() {
        return MarkRows.key(columns, List.of("fiscal_year", "round", "place"));
    }

    FigureItem working(RoundFrames frames, ProgramCatalogue catalogue) {
        UUID program = columns.get("program");
        var names = CouncilNames.of(catalogue, columns.get("council"), columns.get("member"));
        return item(
                frames,
                columns.get("submission"),
                null,
                program == null ? null : names.nameOf(program),
                columns.<Boolean>get("carried"),
                columns.<Integer>get("version"));
    }

    FigureItem published(RoundFrames frames) {
        return item(frames, null, columns.get("edition"), columns.get("program_name"), false, 0);
    }

    private Saying saying() {
        String scope = columns.get("place_scope");
        return new Saying(
                columns.get("label"),
                columns.get("number"),
                columns.get("unit"),
                columns.get("qualifier"),
                columns.get("period_from"),
                columns.get("period_to"),
                columns.get("as_of"),
                columns.get("date_text"),
                scope == null ? null : FigureScope.valueOf(scope),
                columns.get("program"),
                columns.get("call_of"),
                columns.get("source"));
    }

    private FigureItem item(
            RoundFrames frames, UUID submission, UUID edition, String program, boolean carried, int version) {
        var place = MarkRows.Place.of(columns, frames);
        var saying = saying();
        String[] doubts = columns.get("doubts");
        return new FigureItem(
                columns.get("id"),
                columns.get("entry"),
                submission,
                edition,
                place.member(),
                place.round(),
                place.theme(),
                place.kind(),
                place.field(),
                place.start(),
                place.end(),
                place.text(),
                place.sentence().text(),
                place.sentence().start(),
                saying.label(),
                saying.value(),
                saying.unit(),
                saying.qualifier(),
                saying.periodFrom(),
                saying.periodTo(),
                saying.asOf(),
                saying.dateText(),
                saying.scope(),
                saying.programId(),
                program,
                saying.call(),
                saying.source(),
                FigureState.valueOf(columns.get("state")),
                Arrays.stream(doubts).map(FigureDoubt::valueOf).toList(),
                carried ? true : null,
                version);
    }
}
