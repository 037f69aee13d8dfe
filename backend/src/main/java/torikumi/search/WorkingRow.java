package torikumi.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import torikumi.persistence.JsonColumns;
import torikumi.program.ProgramCatalogue;
import torikumi.program.ProgramKind;
import torikumi.submission.EntryKind;
import torikumi.submission.RoundFrame;
import torikumi.submission.RoundFrames;
import torikumi.submission.entry.EntryView;
import torikumi.submission.entry.EntryView.CarriedFrom;
import torikumi.submission.entry.EntryView.Named;
import torikumi.submission.entry.EntryView.RoundOf;
import torikumi.submission.entry.EntryView.ThemeOf;
import torikumi.submission.entry.EntryView.Writer;
import torikumi.submission.entry.Marker;
import torikumi.submission.figure.FigureMark;
import torikumi.submission.figure.FigureView;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.Fields;
import torikumi.submission.mention.Marking;
import torikumi.submission.mention.MentionField;
import torikumi.submission.mention.MentionState;
import torikumi.submission.mention.MentionView;

/**
 * A working entry as read for a list, with its mentions and measures from the same moment: spans that are read a moment
 * later may lie outside the text.
 */
record WorkingRow(Columns.Values columns) {

    // That a cell's entries belong to its submission is said twice: PostgreSQL reads one submission's cells, not all.
    static final String FROM = """
            from submission s
            join round r on r.id = s.round_id
            join round_member m on m.id = s.round_member_id
            join cell c on c.submission_id = s.id
            join entry e on e.cell_id = c.id and e.submission_id = s.id
            """;

    /** ① before ②. */
    static final String KIND = "case when c.kind = 'INITIATIVE' then 0 else 1 end";

    // The order of printed tables, the latest fiscal year first.
    private static final String ORDER =
            "fiscal_year desc, round desc, category_position, member_position, round_member, kind_place, theme, entry_rank";

    private static final TypeReference<List<FigureMark>> FIGURE_MARKS = new TypeReference<>() {};

    private static final Columns COLUMNS = new Columns()
            .add("entry", UUID.class, "e.id")
            .add("lineage", UUID.class, "e.lineage_id")
            .add("submission", UUID.class, "s.id")
            .add("council", UUID.class, "s.council_id")
            .add("member", UUID.class, "s.member_id")
            .add("member_name", String.class, "m.name")
            .add("round_member", UUID.class, "m.id")
            .add("category_position", Integer.class, "m.category_position")
            .add("member_position", Integer.class, "m.position")
            .add("round", UUID.class, "r.id")
            .add("round_name", String.class, "r.name")
            .add("fiscal_year", Integer.class, "r.fiscal_year")
            .add("theme", Integer.class, "c.theme")
            .add("kind", String.class, "c.kind")
            .add("kind_place", Integer.class, KIND)
            .add("entry_rank", String.class, "e.rank")
            .add("department", String.class, "e.department")
            .add("heading", String.class, "e.heading")
            .add("title", String.class, "e.title")
            .add("body", String.class, "e.text")
            .add("marker", String.class, "e.marker")
            .add("version", Integer.class, "e.version")
            .add("derived", Integer.class, "e.derived")
            .add("updated_at", Instant.class, "e.updated_at")
            .add("updated_by", String.class, "e.updated_by_name")
            .add("on_behalf", Boolean.class, "e.updated_on_behalf")
            .add("carried_entry", UUID.class, "e.carried_from_entry")
            .add("carried_version", Integer.class, "e.carried_from_version")
            .add("unconfirmed", Boolean.class, "e.unconfirmed")
            .add("copy_group", UUID.class, "e.copy_group")
            .add("merged", UUID[].class, "e.merged_lineages")
            .gather("measures", UUID[].class, "entry_response_measure", "array_agg(x.round_response_measure_id)")
            .gather("mentions", String.class, "mention", """
                    string_agg(concat_ws(' ', x.id, x.field, x.start_offset, x.end_offset, x.program_id, x.kind, x.state,
                        x.version), ',' order by x.field, x.start_offset, x.id)""")
            .gather("figures", String.class, "figure", "cast(" + FigureMark.STORED + " as text)");

    /** Rows under the conditions, whose aliases are those of {@link #FROM}. */
    static List<WorkingRow> read(Conditions conditions, int limit) {
        return COLUMNS.read(FROM, conditions, ORDER, limit, WorkingRow::new);
    }

    /** Its place in the order of lists. */
    List<String> key() {
        return List.of(
                columns.get("fiscal_year").toString(),
                columns.get("round").toString(),
                columns.get("category_position").toString(),
                columns.get("member_position").toString(),
                columns.get("round_member").toString(),
                String.valueOf(kind().ordinal()),
                columns.get("theme").toString(),
                columns.get("entry_rank"));
    }

    private EntryKind kind() {
        return EntryKind.valueOf(columns.get("kind"));
    }

    EntryView view(RoundFrames frames, ProgramCatalogue catalogue, Set<String> fields) {
        UUID round = columns.get("round");
        var frame = frames.of(round);
        var theme = frame.theme(columns.<Integer>get("theme")).orElseThrow();
        int version = columns.<Integer>get("version");
        var names = names(catalogue);
        return new EntryView(
                columns.get("entry"),
                columns.get("lineage"),
                columns.get("submission"),
                null,
                new Named(columns.get("member"), columns.get("member_name")),
                new RoundOf(round, columns.get("round_name"), columns.<Integer>get("fiscal_year")),
                new ThemeOf(theme.number(), theme.name(), theme.originId()),
                kind(),
                columns.get("department"),
                columns.get("heading"),
                columns.get("title"),
                columns.get("body"),
                Marker.valueOf(columns.get("marker")),
                measures(frame, columns.get("measures")),
                fields.contains(EntryFilter.MENTIONS) ? mentions(names) : null,
                fields.contains(EntryFilter.FIGURES) ? figures(names) : null,
                version,
                "\"" + version + "." + columns.get("derived") + "\"",
                columns.get("updated_at"),
                new Writer(columns.get("updated_by"), columns.<Boolean>get("on_behalf")),
                CarriedFrom.of(columns.get("carried_entry"), columns.get("carried_version")),
                columns.get("unconfirmed"),
                columns.get("copy_group"),
                merged(columns.get("merged")));
    }

    private CouncilNames names(ProgramCatalogue catalogue) {
        return CouncilNames.of(catalogue, columns.get("council"), columns.get("member"))
                .during(columns.<Integer>get("fiscal_year"));
    }

    private static List<UUID> merged(UUID[] lineages) {
        return lineages.length == 0 ? null : List.of(lineages);
    }

    private static List<Named> measures(RoundFrame frame, UUID[] ids) {
        return ids == null
                ? List.of()
                : frame.measures(Set.of(ids)).stream()
                        .map(measure -> new Named(measure.originId(), measure.name()))
                        .toList();
    }

    private List<MentionView> mentions(CouncilNames names) {
        String all = columns.get("mentions");
        if (all == null) {
            return List.of();
        }
        var fields = texts();
        var mentions = new ArrayList<MentionView>();
        for (var mention : all.split(",")) {
            mentions.add(MentionView.of(marking(mention.split(" ")), fields, names));
        }
        return mentions;
    }

    private List<FigureView> figures(CouncilNames names) {
        String json = columns.get("figures");
        if (json == null) {
            return List.of();
        }
        var fields = texts();
        try {
            return JsonColumns.MAPPER.readValue(json, FIGURE_MARKS).stream()
                    .map(figure -> FigureView.of(figure, fields, names))
                    .toList();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Fields texts() {
        return new Fields(columns.get("body"), columns.get("title"), columns.get("heading"));
    }

    private static Marking marking(String[] parts) {
        return new Marking(
                UUID.fromString(parts[0]),
                MentionField.valueOf(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                UUID.fromString(parts[4]),
                ProgramKind.valueOf(parts[5]),
                MentionState.valueOf(parts[6]),
                Integer.parseInt(parts[7]));
    }
}
