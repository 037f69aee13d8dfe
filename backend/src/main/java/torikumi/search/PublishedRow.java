package torikumi.search;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.edition.PublishedEntry;
import torikumi.edition.PublishedEntry.PublishedMention;
import torikumi.submission.entry.EntryView;
import torikumi.submission.entry.EntryView.Named;
import torikumi.submission.entry.EntryView.RoundOf;
import torikumi.submission.entry.EntryView.ThemeOf;
import torikumi.submission.mention.MentionView;

/** A published entry with the names that its round was opened with. */
record PublishedRow(PublishedEntry entry, String memberName, String themeName, String roundName, int fiscalYear) {

    static final String SELECT = """
            select e, m.name, t.name, r.name, r.fiscalYear from PublishedEntry e
            join Round r on r.id = e.roundId
            join RoundMember m on m.roundId = e.roundId and m.originId = e.memberId
            join RoundTheme t on t.roundId = e.roundId and t.originId = e.themeId
            """;

    private record MeasureName(UUID roundId, UUID originId, String name) {}

    /** The views of rows in their order; the measures' names take one statement, however many rows there are. */
    static List<EntryView> views(List<PublishedRow> rows, boolean withMentions) {
        var measures = measures(rows);
        return rows.stream().map(row -> row.view(measures, withMentions)).toList();
    }

    private static Map<List<UUID>, String> measures(List<PublishedRow> rows) {
        var ids = rows.stream()
                .flatMap(row -> Arrays.stream(row.entry.responseMeasureIds))
                .collect(Collectors.toSet());
        Map<List<UUID>, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            Panache.getEntityManager()
                    .createQuery("""
                            select t.roundId, m.originId, m.name from RoundResponseMeasure m
                            join RoundTheme t on t.id = m.roundThemeId
                            where m.originId in :ids and t.roundId in :rounds
                            """, MeasureName.class)
                    .setParameter("ids", ids)
                    .setParameter(
                            "rounds",
                            rows.stream().map(row -> row.entry.roundId).collect(Collectors.toSet()))
                    .getResultList()
                    .forEach(measure -> names.put(List.of(measure.roundId, measure.originId), measure.name));
        }
        return names;
    }

    private EntryView view(Map<List<UUID>, String> measures, boolean withMentions) {
        return new EntryView(
                entry.entryId,
                entry.lineageId,
                null,
                entry.editionId,
                new Named(entry.memberId, memberName),
                new RoundOf(entry.roundId, roundName, fiscalYear),
                new ThemeOf(entry.theme, themeName, entry.themeId),
                entry.kind,
                entry.department,
                entry.heading,
                entry.title,
                entry.text,
                entry.marker,
                Arrays.stream(entry.responseMeasureIds)
                        .map(id ->
                                new Named(id, Objects.requireNonNullElse(measures.get(List.of(entry.roundId, id)), "")))
                        .toList(),
                withMentions
                        ? entry.mentions.stream().map(PublishedRow::mention).toList()
                        : null,
                entry.entryVersion,
                "\"" + entry.entryVersion + "." + entry.editionId + "\"",
                entry.updatedAt,
                null);
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
                0);
    }
}
