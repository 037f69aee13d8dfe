package torikumi.edition;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import torikumi.edition.PublishedEntry.PublishedMention;
import torikumi.round.RoundMember;
import torikumi.submission.EntryKind;
import torikumi.submission.RoundFrame;
import torikumi.submission.version.VersionContent.FrozenEntry;
import torikumi.submission.version.VersionContent.FrozenMeasure;
import torikumi.submission.version.VersionContent.FrozenMention;
import torikumi.text.MatchKey;

/** Writes an edition's entries as rows that lists filter, in the table's order. */
final class PublishedRows {

    private final Edition edition;
    private int ordinal;
    private int figureOrdinal;

    private PublishedRows(Edition edition) {
        this.edition = edition;
    }

    static void persist(
            Edition edition, RoundFrame frame, List<RoundMember> members, Map<UUID, MemberContent> contents) {
        var rows = new PublishedRows(edition);
        for (var member : members) {
            var content = contents.get(member.originId);
            if (content == null) {
                continue;
            }
            for (var kind : EntryKind.values()) {
                for (var theme : frame.themes()) {
                    content.at(theme.number(), kind)
                            .entries()
                            .forEach(entry -> rows.persist(rows.row(member, theme, kind, entry)));
                }
            }
        }
    }

    private void persist(PublishedEntry entry) {
        entry.persist();
        entry.figures.forEach(
                figure -> PublishedFigure.of(entry, figure, ++figureOrdinal).persist());
    }

    /** Repeats the rows of another edition. */
    static void copy(UUID from, UUID to) {
        Panache.getEntityManager()
                .createNativeQuery("""
                        insert into published_entry (edition_id, entry_id, council_id, round_id, member_id, theme_id,
                            theme, kind, ordinal, lineage_id, version, department, heading, title, text, marker,
                            search_key, updated_at, response_measure_ids, program_ids, mentions, figures)
                        select :to, entry_id, council_id, round_id, member_id, theme_id, theme, kind, ordinal,
                            lineage_id, version, department, heading, title, text, marker, search_key, updated_at,
                            response_measure_ids, program_ids, mentions, figures
                        from published_entry where edition_id = :from
                        """)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        copyFigures(from, to);
    }

    private static void copyFigures(UUID from, UUID to) {
        Panache.getEntityManager()
                .createNativeQuery("""
                        insert into published_figure (edition_id, id, entry_id, council_id, round_id, member_id,
                            theme_id, theme, kind, ordinal, field, start_offset, end_offset, text, label, value, unit,
                            qualifier, period_from, period_to, as_of, date_text, scope, program_id, program_name, call,
                            source, state, doubts)
                        select :to, id, entry_id, council_id, round_id, member_id, theme_id, theme, kind, ordinal,
                            field, start_offset, end_offset, text, label, value, unit, qualifier, period_from,
                            period_to, as_of, date_text, scope, program_id, program_name, call, source, state, doubts
                        from published_figure where edition_id = :from
                        """)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    private PublishedEntry row(RoundMember member, RoundFrame.Theme theme, EntryKind kind, FrozenEntry entry) {
        var row = new PublishedEntry();
        row.editionId = edition.id;
        row.entryId = entry.id();
        row.councilId = edition.councilId;
        row.roundId = edition.roundId;
        row.memberId = member.originId;
        row.themeId = theme.originId();
        row.theme = theme.number();
        row.kind = kind;
        row.ordinal = ++ordinal;
        row.lineageId = entry.lineageId();
        row.entryVersion = entry.version();
        row.department = entry.department();
        row.heading = entry.heading();
        row.title = entry.title();
        row.text = entry.text();
        row.marker = entry.marker();
        row.searchKey = searchKey(entry);
        row.updatedAt = entry.updatedAt();
        row.responseMeasureIds =
                entry.responseMeasures().stream().map(FrozenMeasure::id).toArray(UUID[]::new);
        row.mentions = entry.mentions().stream()
                .filter(mention -> mention.state().prints())
                .map(mention -> mention(mention, entry))
                .toList();
        row.figures = entry.figures().stream()
                .filter(figure -> figure.state().isPublished())
                .toList();
        row.programIds = row.mentions.stream()
                .map(PublishedMention::programId)
                .distinct()
                .toArray(UUID[]::new);
        return row;
    }

    private static PublishedMention mention(FrozenMention mention, FrozenEntry entry) {
        var field =
                switch (mention.field()) {
                    case TEXT -> entry.text();
                    case TITLE -> entry.title();
                    case HEADING -> entry.heading();
                };
        return new PublishedMention(
                mention.id(),
                mention.field(),
                mention.start(),
                mention.end(),
                field.substring(mention.start(), mention.end()),
                mention.programId(),
                mention.programName(),
                mention.kind(),
                mention.state());
    }

    // Each field on a line of its own, as in working entries: no word is found across two fields.
    private static String searchKey(FrozenEntry entry) {
        return Stream.of(entry.department(), entry.heading(), entry.title(), entry.text())
                .filter(Objects::nonNull)
                .map(MatchKey::keyOf)
                .collect(Collectors.joining("\n"));
    }
}
