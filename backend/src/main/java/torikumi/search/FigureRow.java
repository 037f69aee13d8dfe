package torikumi.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import torikumi.program.ProgramCatalogue;
import torikumi.submission.EntryKind;
import torikumi.submission.RoundFrames;
import torikumi.submission.entry.EntryView.Named;
import torikumi.submission.entry.EntryView.RoundOf;
import torikumi.submission.entry.EntryView.ThemeOf;
import torikumi.submission.figure.FigureDoubt;
import torikumi.submission.figure.FigureScope;
import torikumi.submission.figure.FigureState;
import torikumi.submission.figure.Saying;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.MentionField;
import torikumi.text.Sentence;

/** A figure as read for a list, in one statement with the text it stands in. */
record FigureRow(Columns.Values columns) {

    /** Working figures; the aliases are those of {@link WorkingRow#FROM} and {@code x}. */
    static final String WORKING = WorkingRow.FROM + " join figure x on x.entry_id = e.id";

    /** Published figures; the aliases are those of {@link PublishedRow#FROM} and {@code x}. */
    static final String PUBLISHED =
            PublishedRow.FROM + " join published_figure x on x.edition_id = e.edition_id and x.entry_id = e.entry_id";

    private static final String WORKING_ORDER =
            "fiscal_year desc, round desc, category_position, member_position, round_member, kind_place, theme,"
                    + " entry_rank, field, start_at, id";
    private static final String PUBLISHED_ORDER = "fiscal_year desc, round desc, place";

    private static final String VALUE =
            "case x.field when 'TEXT' then e.text when 'TITLE' then e.title else e.heading end";

    private static final Columns COLUMNS_OF_WORKING = shared().add("entry", UUID.class, "e.id")
            .add("submission", UUID.class, "s.id")
            .add("council", UUID.class, "s.council_id")
            .add("member", UUID.class, "s.member_id")
            .add("round_member", UUID.class, "m.id")
            .add("category_position", Integer.class, "m.category_position")
            .add("member_position", Integer.class, "m.position")
            .add("theme", Integer.class, "c.theme")
            .add("entry_kind", String.class, "c.kind")
            .add("kind_place", Integer.class, WorkingRow.KIND)
            .add("entry_rank", String.class, "e.rank")
            .add("carried", Boolean.class, "x.carried")
            .add("version", Integer.class, "x.version");

    private static final Columns COLUMNS_OF_PUBLISHED = shared().add("entry", UUID.class, "e.entry_id")
            .add("edition", UUID.class, "e.edition_id")
            .add("member", UUID.class, "e.member_id")
            .add("theme", Integer.class, "e.theme")
            .add("entry_kind", String.class, "e.kind")
            .add("place", Integer.class, "x.ordinal")
            .add("program_name", String.class, "x.program_name");

    private static Columns shared() {
        return new Columns()
                .add("id", UUID.class, "x.id")
                .add("field", String.class, "x.field")
                .add("start_at", Integer.class, "x.start_offset")
                .add("end_at", Integer.class, "x.end_offset")
                .add("body", String.class, VALUE)
                .add("label", String.class, "x.label")
                .add("number", BigDecimal.class, "x.value")
                .add("unit", String.class, "x.unit")
                .add("qualifier", String.class, "x.qualifier")
                .add("period_from", LocalDate.class, "x.period_from")
                .add("period_to", LocalDate.class, "x.period_to")
                .add("as_of", LocalDate.class, "x.as_of")
                .add("date_text", String.class, "x.date_text")
                .add("place_scope", String.class, "x.scope")
                .add("program", UUID.class, "x.program_id")
                .add("call_of", String.class, "x.call")
                .add("source", String.class, "x.source")
                .add("state", String.class, "x.state")
                .add("doubts", String[].class, "x.doubts")
                .add("member_name", String.class, "m.name")
                .add("round", UUID.class, "r.id")
                .add("round_name", String.class, "r.name")
                .add("fiscal_year", Integer.class, "r.fiscal_year");
    }

    static List<FigureRow> working(Conditions conditions, int limit) {
        return COLUMNS_OF_WORKING.read(WORKING, conditions, WORKING_ORDER, limit, FigureRow::new);
    }

    static List<FigureRow> published(Conditions conditions, int limit) {
        return COLUMNS_OF_PUBLISHED.read(PUBLISHED, conditions, PUBLISHED_ORDER, limit, FigureRow::new);
    }

    /** Its place in the order of working lists. */
    List<String> workingKey() {
        var key = new ArrayList<String>();
        for (var name : List.of(
                "fiscal_year",
                "round",
                "category_position",
                "member_position",
                "round_member",
                "kind_place",
                "theme",
                "entry_rank",
                "field",
                "start_at",
                "id")) {
            key.add(columns.get(name).toString());
        }
        return key;
    }

    /** Its place in the order of published lists. */
    List<String> publishedKey() {
        return List.of(
                columns.get("fiscal_year").toString(),
                columns.get("round").toString(),
                columns.get("place").toString());
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
        UUID round = columns.get("round");
        var theme = frames.of(round).theme(columns.<Integer>get("theme")).orElseThrow();
        String body = columns.get("body");
        int start = columns.<Integer>get("start_at");
        int end = columns.<Integer>get("end_at");
        var sentence = Sentence.around(body, start);
        var saying = saying();
        String[] doubts = columns.get("doubts");
        return new FigureItem(
                columns.get("id"),
                columns.get("entry"),
                submission,
                edition,
                new Named(columns.get("member"), columns.get("member_name")),
                new RoundOf(round, columns.get("round_name"), columns.<Integer>get("fiscal_year")),
                new ThemeOf(theme.number(), theme.name(), theme.originId()),
                EntryKind.valueOf(columns.get("entry_kind")),
                MentionField.valueOf(columns.get("field")),
                start,
                end,
                body.substring(start, end),
                sentence.text(),
                sentence.start(),
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
