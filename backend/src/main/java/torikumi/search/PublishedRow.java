package torikumi.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import torikumi.edition.PublishedEntry.PublishedMention;
import torikumi.persistence.JsonColumns;
import torikumi.submission.EntryKind;
import torikumi.submission.RoundFrame;
import torikumi.submission.RoundFrames;
import torikumi.submission.entry.EntryView;
import torikumi.submission.entry.EntryView.Named;
import torikumi.submission.entry.EntryView.RoundOf;
import torikumi.submission.entry.EntryView.ThemeOf;
import torikumi.submission.entry.Marker;
import torikumi.submission.figure.FigureView;
import torikumi.submission.mention.MentionView;
import torikumi.submission.version.VersionContent.FrozenFigure;

/** A published entry as read for a list, with the names that its round was opened with. */
record PublishedRow(Columns.Values columns) {

    static final String FROM = """
            from published_entry e
            join round r on r.id = e.round_id
            join round_member m on m.round_id = e.round_id and m.origin_id = e.member_id
            """;

    private static final TypeReference<List<PublishedMention>> MENTIONS = new TypeReference<>() {};
    private static final TypeReference<List<FrozenFigure>> FIGURES = new TypeReference<>() {};

    private static final Columns COLUMNS = new Columns()
            .add("entry", UUID.class, "e.entry_id")
            .add("edition", UUID.class, "e.edition_id")
            .add("lineage", UUID.class, "e.lineage_id")
            .add("member", UUID.class, "e.member_id")
            .add("member_name", String.class, "m.name")
            .add("round", UUID.class, "r.id")
            .add("round_name", String.class, "r.name")
            .add("fiscal_year", Integer.class, "r.fiscal_year")
            .add("theme", Integer.class, "e.theme")
            .add("kind", String.class, "e.kind")
            .add("ordinal", Integer.class, "e.ordinal")
            .add("department", String.class, "e.department")
            .add("heading", String.class, "e.heading")
            .add("title", String.class, "e.title")
            .add("body", String.class, "e.text")
            .add("marker", String.class, "e.marker")
            .add("measures", UUID[].class, "e.response_measure_ids")
            .add("mentions", String.class, "cast(e.mentions as text)")
            .add("figures", String.class, "cast(e.figures as text)")
            .add("version", Integer.class, "e.version")
            .add("updated_at", Instant.class, "e.updated_at");

    /** Rows under the conditions, whose aliases are those of {@link #FROM}. */
    static List<PublishedRow> read(Conditions conditions, String order, int limit) {
        return COLUMNS.read(FROM, conditions, order, limit, PublishedRow::new);
    }

    /** Its place in the order of lists. */
    List<String> key() {
        return List.of(
                columns.get("fiscal_year").toString(),
                columns.get("round").toString(),
                columns.get("ordinal").toString());
    }

    EntryView view(RoundFrames frames, Set<String> fields) {
        UUID round = columns.get("round");
        UUID edition = columns.get("edition");
        int version = columns.<Integer>get("version");
        var frame = frames.of(round);
        var theme = frame.theme(columns.<Integer>get("theme")).orElseThrow();
        return new EntryView(
                columns.get("entry"),
                columns.get("lineage"),
                null,
                edition,
                new Named(columns.get("member"), columns.get("member_name")),
                new RoundOf(round, columns.get("round_name"), columns.<Integer>get("fiscal_year")),
                new ThemeOf(theme.number(), theme.name(), theme.originId()),
                EntryKind.valueOf(columns.get("kind")),
                columns.get("department"),
                columns.get("heading"),
                columns.get("title"),
                columns.get("body"),
                Marker.valueOf(columns.get("marker")),
                measures(frame, columns.get("measures")),
                fields.contains(EntryFilter.MENTIONS) ? mentions(columns.get("mentions")) : null,
                fields.contains(EntryFilter.FIGURES) ? figures(columns.get("figures")) : null,
                version,
                "\"" + version + "." + edition + "\"",
                columns.get("updated_at"),
                null,
                null,
                null,
                null,
                null);
    }

    private static List<Named> measures(RoundFrame frame, UUID[] ids) {
        return Arrays.stream(ids)
                .map(id -> new Named(
                        id, frame.measureOf(id).map(RoundFrame.Measure::name).orElse("")))
                .toList();
    }

    private static List<MentionView> mentions(String json) {
        try {
            return JsonColumns.MAPPER.readValue(json, MENTIONS).stream()
                    .map(PublishedRow::mention)
                    .toList();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<FigureView> figures(String json) {
        try {
            return JsonColumns.MAPPER.readValue(json, FIGURES).stream()
                    .map(figure -> FigureView.of(figure.mark(), figure.text(), figure.programName()))
                    .toList();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MentionView mention(PublishedMention mention) {
        return new MentionView(
                mention.id(),
                mention.field(),
                mention.start(),
                mention.end(),
                mention.text(),
                mention.programId(),
                mention.programName(),
                mention.kind(),
                mention.state(),
                0,
                List.of());
    }
}
