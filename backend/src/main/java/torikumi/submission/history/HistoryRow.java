package torikumi.submission.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import torikumi.persistence.JsonColumns;
import torikumi.submission.EntryKind;
import torikumi.submission.RoundFrame;
import torikumi.submission.entry.EntryRevision;
import torikumi.submission.entry.EntryView;

/** A line of the history as it is read: a revision of an entry, or an event of the audit log about the rest. */
record HistoryRow(
        UUID id,
        Instant at,
        HistoryAction action,
        String byName,
        boolean onBehalf,
        UUID entryId,
        Integer entryVersion,
        String content,
        String previous,
        String event) {

    // Events of entries are left out: their revisions say the same and more.
    private static final String LINES = """
            with line as (
                select r.id, r.at, r.action, r.by_name, r.on_behalf, r.entry_id, r.entry_version, r.content,
                    (select case when p.action = 'DELETE' then null else p.content end from entry_revision p
                        where p.entry_id = r.entry_id and (p.at, p.id) < (r.at, r.id)
                        order by p.at desc, p.id desc limit 1) as previous,
                    cast(null as jsonb) as event
                from entry_revision r where r.submission_id = :submission
                union all
                select a.id, a.at,
                    case
                        when a.resource_type = 'cell' and a.before ->> 'reply' is distinct from a.after ->> 'reply'
                            then 'REPLY'
                        when a.resource_type = 'cell' then 'CELL'
                        when a.action = 'update' then 'SETTINGS'
                        else upper(a.action)
                    end,
                    a.name, a.on_behalf_of is not null, null, null, null, null, a.after
                from audit_event a
                where (a.resource_type = 'submission' and a.resource_id = cast(:submission as text)
                        and a.action in ('submit', 'withdraw', 'return', 'accept', 'reopen', 'update', 'reply',
                            'on_behalf', 'correct'))
                    or (a.resource_type = 'cell' and a.resource_id in (
                        select cast(c.id as text) from cell c where c.submission_id = :submission))),
            chosen as (
                select * from line
                where (cast(:entry as uuid) is null or entry_id = :entry)
                and (cast(:action as text) is null or action = :action)
                and (cast(:theme as text) is null or :theme in (
                    content ->> 'theme', previous ->> 'theme', event ->> 'theme'))
                and (cast(:kind as text) is null or :kind in (
                    content ->> 'kind', previous ->> 'kind', event ->> 'kind')))
            """;

    private static final String PAGE = LINES + """
            select id, at, action, by_name, on_behalf, entry_id, entry_version, cast(content as text) as content,
                cast(previous as text) as previous, cast(event as text) as event
            from chosen
            where cast(:at as timestamptz) is null or (at, id) < (cast(:at as timestamptz), cast(:id as uuid))
            order by at desc, id desc limit :limit
            """;

    private static final String COUNT = LINES + "select count(*) from (select 1 from chosen limit :limit)";

    /**
     * Lines of a submission, the latest first.
     *
     * @param at with {@code id}: only what is older than that line; null from the latest on
     */
    static List<HistoryRow> read(UUID submission, HistoryFilter filter, Instant at, UUID id, int limit) {
        return bind(PAGE, Object[].class, submission, filter, limit)
                .setParameter("at", at == null ? null : at.toString(), String.class)
                .setParameter("id", id == null ? null : id.toString(), String.class)
                .addScalar("id", UUID.class)
                .addScalar("at", Instant.class)
                .addScalar("action", String.class)
                .addScalar("by_name", String.class)
                .addScalar("on_behalf", Boolean.class)
                .addScalar("entry_id", UUID.class)
                .addScalar("entry_version", Integer.class)
                .addScalar("content", String.class)
                .addScalar("previous", String.class)
                .addScalar("event", String.class)
                .getResultStream()
                .map(HistoryRow::of)
                .toList();
    }

    /** How many there are, at most {@code cap}. */
    static long count(UUID submission, HistoryFilter filter, int cap) {
        return bind(COUNT, Long.class, submission, filter, cap).getSingleResult();
    }

    private static <T> NativeQuery<T> bind(
            String sql, Class<T> type, UUID submission, HistoryFilter filter, int limit) {
        return Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, type)
                .setParameter("submission", submission)
                .setParameter("entry", filter.entry, UUID.class)
                .setParameter("action", filter.action == null ? null : filter.action.name(), String.class)
                .setParameter("theme", filter.theme == null ? null : filter.theme.toString(), String.class)
                .setParameter("kind", filter.kind == null ? null : filter.kind.name(), String.class)
                .setParameter("limit", limit);
    }

    private static HistoryRow of(Object[] row) {
        return new HistoryRow(
                (UUID) row[0],
                (Instant) row[1],
                HistoryAction.valueOf((String) row[2]),
                (String) row[3],
                (Boolean) row[4],
                (UUID) row[5],
                (Integer) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9]);
    }

    /** Its place in the order of lists. */
    List<String> key() {
        return List.of(at.toString(), id.toString());
    }

    /** As the API shows it. */
    RevisionView view(RoundFrame frame) {
        var then = revision(content);
        var said = json(event);
        var gone = action == HistoryAction.DELETE;
        return new RevisionView(
                id,
                at,
                action,
                new EntryView.Writer(byName, onBehalf),
                entryId,
                entryVersion,
                then == null ? number(said, "theme") : Integer.valueOf(then.theme()),
                then == null ? kind(said) : then.kind(),
                RevisionView.Text.of(gone ? then : revision(previous), frame),
                RevisionView.Text.of(gone ? null : then, frame),
                action == HistoryAction.CELL ? RevisionView.Said.of(said) : null,
                reason(said),
                returned(said),
                action == HistoryAction.SUBMIT || action == HistoryAction.CORRECT
                        ? number(said, "last_version")
                        : null);
    }

    private String reason(JsonNode said) {
        return switch (action) {
            case REPLY -> said.path("reply").textValue();
            case RETURN, REOPEN -> said.path("return_reason").textValue();
            default -> said.path("reason").textValue();
        };
    }

    private List<RevisionView.Returned> returned(JsonNode said) {
        if (action != HistoryAction.RETURN && action != HistoryAction.REOPEN) {
            return List.of();
        }
        return said.path("returned_cells")
                .valueStream()
                .map(cell -> new RevisionView.Returned(
                        cell.path("theme").intValue(),
                        kind(cell),
                        cell.path("reason").textValue()))
                .toList();
    }

    private static EntryRevision.Content revision(String stored) {
        try {
            return stored == null ? null : JsonColumns.MAPPER.readValue(stored, EntryRevision.Content.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static JsonNode json(String stored) {
        try {
            return JsonColumns.MAPPER.readTree(stored == null ? "{}" : stored);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Integer number(JsonNode node, String field) {
        return node.path(field).isInt() ? node.path(field).intValue() : null;
    }

    private static EntryKind kind(JsonNode node) {
        return node.path("kind").isTextual()
                ? EntryKind.valueOf(node.path("kind").textValue())
                : null;
    }
}
