package torikumi.search;

import java.util.List;
import java.util.UUID;
import torikumi.program.ProgramCatalogue;
import torikumi.program.ProgramKind;
import torikumi.submission.RoundFrames;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.MentionState;
import torikumi.submission.mention.MentionView.Choice;

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

    private static final Columns COLUMNS_OF_WORKING = mention(MarkRows.working());
    private static final Columns COLUMNS_OF_PUBLISHED = mention(MarkRows.published())
            .add("start_at", Integer.class, "x.start")
            .add("end_at", Integer.class, "x.\"end\"")
            .add("ordinal", Integer.class, "e.ordinal")
            .add("place", Long.class, "x.n");

    private static Columns mention(Columns columns) {
        return columns.add("program_kind", String.class, "x.kind");
    }

    static List<MentionRow> working(Conditions conditions, int limit) {
        return COLUMNS_OF_WORKING.read(WORKING, conditions, MarkRows.WORKING_ORDER, limit, MentionRow::new);
    }

    static List<MentionRow> published(Conditions conditions, int limit) {
        return COLUMNS_OF_PUBLISHED.read(
                PUBLISHED, conditions, "fiscal_year desc, round desc, ordinal, place", limit, MentionRow::new);
    }

    /** Its place in the order of working lists. */
    List<String> workingKey() {
        return MarkRows.workingKey(columns);
    }

    /** Its place in the order of published lists. */
    List<String> publishedKey() {
        return MarkRows.key(columns, List.of("fiscal_year", "round", "ordinal", "place"));
    }

    MentionItem working(RoundFrames frames, ProgramCatalogue catalogue) {
        var names = CouncilNames.of(catalogue, columns.get("council"), columns.get("member"))
                .during(columns.<Integer>get("fiscal_year"));
        var place = MarkRows.Place.of(columns, frames);
        return item(
                place,
                columns.get("submission"),
                null,
                names.nameOf(columns.get("program")),
                columns.<Integer>get("version"),
                Choice.of(place.text(), names));
    }

    MentionItem published(RoundFrames frames) {
        return item(
                MarkRows.Place.of(columns, frames),
                null,
                columns.get("edition"),
                columns.get("program_name"),
                0,
                List.of());
    }

    private MentionItem item(
            MarkRows.Place place, UUID submission, UUID edition, String program, int version, List<Choice> choices) {
        return new MentionItem(
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
                columns.get("program"),
                program,
                ProgramKind.valueOf(columns.get("program_kind")),
                MentionState.valueOf(columns.get("state")),
                version,
                choices);
    }
}
