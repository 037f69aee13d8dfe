package torikumi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import torikumi.program.ProgramCatalogue;
import torikumi.program.ProgramKind;
import torikumi.submission.EntryKind;
import torikumi.submission.RoundFrames;
import torikumi.submission.entry.EntryView.Named;
import torikumi.submission.entry.EntryView.RoundOf;
import torikumi.submission.entry.EntryView.ThemeOf;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.MentionField;
import torikumi.submission.mention.MentionState;
import torikumi.submission.mention.MentionView.Choice;
import torikumi.text.Sentence;

/** A mention as read for a list, in one statement with the text it stands in. */
record MentionRow(Columns.Values columns) {

    /** Working mentions; the aliases are those of {@link WorkingRow#FROM} and {@code x}. */
    static final String WORKING = WorkingRow.FROM + " join mention x on x.entry_id = e.id";

    /** Published mentions; the aliases are those of {@link PublishedRow#FROM} and {@code x}. */
    static final String PUBLISHED = PublishedRow.FROM + """
             cross join lateral rows from (jsonb_to_recordset(e.mentions) as (id uuid, field text, start integer,
                "end" integer, text text, program_id uuid, program_name text, kind text, state text))
                with ordinality as x(id, field, start, "end", text, program_id, program_name, kind, state, n)
            """;

    static final String WORKING_ORDER =
            "fiscal_year desc, round desc, category_position, member_position, round_member, kind_place, theme,"
                    + " entry_rank, field, start_at, id";
    static final String PUBLISHED_ORDER = "fiscal_year desc, round desc, ordinal, place";

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
            .add("start_at", Integer.class, "x.start_offset")
            .add("end_at", Integer.class, "x.end_offset")
            .add("version", Integer.class, "x.version");

    private static final Columns COLUMNS_OF_PUBLISHED = shared().add("entry", UUID.class, "e.entry_id")
            .add("edition", UUID.class, "e.edition_id")
            .add("member", UUID.class, "e.member_id")
            .add("theme", Integer.class, "e.theme")
            .add("entry_kind", String.class, "e.kind")
            .add("ordinal", Integer.class, "e.ordinal")
            .add("place", Long.class, "x.n")
            .add("start_at", Integer.class, "x.start")
            .add("end_at", Integer.class, "x.\"end\"")
            .add("program_name", String.class, "x.program_name");

    private static Columns shared() {
        return new Columns()
                .add("id", UUID.class, "x.id")
                .add("field", String.class, "x.field")
                .add("value", String.class, VALUE)
                .add("program", UUID.class, "x.program_id")
                .add("program_kind", String.class, "x.kind")
                .add("state", String.class, "x.state")
                .add("member_name", String.class, "m.name")
                .add("round", UUID.class, "r.id")
                .add("round_name", String.class, "r.name")
                .add("fiscal_year", Integer.class, "r.fiscal_year");
    }

    static List<MentionRow> working(Conditions conditions, int limit) {
        return COLUMNS_OF_WORKING.read(WORKING, conditions, WORKING_ORDER, limit, MentionRow::new);
    }

    static List<MentionRow> published(Conditions conditions, int limit) {
        return COLUMNS_OF_PUBLISHED.read(PUBLISHED, conditions, PUBLISHED_ORDER, limit, MentionRow::new);
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
                columns.get("ordinal").toString(),
                columns.get("place").toString());
    }

    MentionItem working(RoundFrames frames, ProgramCatalogue catalogue) {
        var names = CouncilNames.of(catalogue, columns.get("council"), columns.get("member"))
                .during(columns.<Integer>get("fiscal_year"));
        return item(
                frames,
                columns.get("submission"),
                null,
                names.nameOf(columns.get("program")),
                columns.<Integer>get("version"),
                Choice.of(text(), names));
    }

    MentionItem published(RoundFrames frames) {
        return item(frames, null, columns.get("edition"), columns.get("program_name"), 0, List.of());
    }

    private String text() {
        String value = columns.get("value");
        return value.substring(columns.<Integer>get("start_at"), columns.<Integer>get("end_at"));
    }

    private MentionItem item(
            RoundFrames frames, UUID submission, UUID edition, String program, int version, List<Choice> choices) {
        UUID round = columns.get("round");
        var theme = frames.of(round).theme(columns.<Integer>get("theme")).orElseThrow();
        int start = columns.<Integer>get("start_at");
        var sentence = Sentence.around(columns.get("value"), start);
        return new MentionItem(
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
                columns.<Integer>get("end_at"),
                text(),
                sentence.text(),
                sentence.start(),
                columns.get("program"),
                program,
                ProgramKind.valueOf(columns.get("program_kind")),
                MentionState.valueOf(columns.get("state")),
                version,
                choices);
    }
}
