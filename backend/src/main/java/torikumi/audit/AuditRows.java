package torikumi.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import torikumi.http.TimeSource;
import torikumi.persistence.Conditions;
import torikumi.persistence.JsonColumns;

/** Reads the history. Names of members are joined in SQL: this package lies below theirs. */
final class AuditRows {

    private static final String FROM = " from audit_event a left join member m on m.id = a.on_behalf_of";
    private static final List<String> NAMES = List.of("name", "title", "member", "file_name", "text", "number");
    private static final int SUBJECT_LENGTH = 60;

    private final Map<String, Object> values = new HashMap<>();
    private final String where;

    /**
     * Lines of one council, or of none.
     *
     * @param council null for what belongs to no council, and councils themselves
     */
    AuditRows(UUID council, AuditFilter filter) {
        var conditions = new Conditions();
        if (council == null) {
            conditions.and("a.council_id is null or a.resource_type = 'council'");
        }
        conditions
                .and("a.council_id = :council", "council", council)
                .and("a.sub = :sub", "sub", blank(filter.sub))
                .and("a.action = :action", "action", blank(filter.action))
                .and("a.resource_type = :type", "type", blank(filter.resourceType))
                .and("a.resource_id = :resource", "resource", blank(filter.resource))
                .and("a.on_behalf_of = :member", "member", filter.onBehalfOf)
                .and("a.at >= :from", "from", filter.from == null ? null : start(filter.from))
                .and("a.at < :to", "to", filter.to == null ? null : start(filter.to.plusDays(1)))
                .and(
                        "position(:q in lower(concat_ws(' ', a.name, a.resource_id, m.name, a.before, a.after))) > 0",
                        "q",
                        filter.q == null || filter.q.isBlank()
                                ? null
                                : filter.q.strip().toLowerCase());
        where = conditions.where();
        values.putAll(conditions.parameters());
    }

    /**
     * The latest first.
     *
     * @param after only what is older than that line; null from the latest on
     */
    List<AuditEventView> read(UUID after, int limit, AuditWords words) {
        var sql = "select a.id, a.at, a.sub, a.name, a.on_behalf_of, m.name as member, a.action, a.resource_type,"
                + " a.resource_id, a.council_id, a.remote_address, cast(a.before as text) as was,"
                + " cast(a.after as text) as became" + FROM + where
                + (after == null ? "" : (where.isEmpty() ? " where " : " and ") + "a.id < :after")
                + " order by a.id desc limit :limit";
        var query = bind(sql, Object[].class).setParameter("limit", limit);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.addScalar("id", UUID.class)
                .addScalar("at", Instant.class)
                .addScalar("sub", String.class)
                .addScalar("name", String.class)
                .addScalar("on_behalf_of", UUID.class)
                .addScalar("member", String.class)
                .addScalar("action", String.class)
                .addScalar("resource_type", String.class)
                .addScalar("resource_id", String.class)
                .addScalar("council_id", UUID.class)
                .addScalar("remote_address", String.class)
                .addScalar("was", String.class)
                .addScalar("became", String.class)
                .getResultStream()
                .map(row -> view(row, words))
                .toList();
    }

    /** How many there are, at most {@code cap}. */
    long count(int cap) {
        return bind("select count(*) from (select 1" + FROM + where + " limit :limit) as found", Long.class)
                .setParameter("limit", cap)
                .getSingleResult();
    }

    /** The council that a key names, if there is one. */
    static Optional<UUID> council(String key) {
        return Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select id from council where slug = :key or cast(id as text) = :key", UUID.class)
                .setParameter("key", key.toLowerCase())
                .uniqueResultOptional();
    }

    private <T> NativeQuery<T> bind(String sql, Class<T> type) {
        var query = Panache.getEntityManager().unwrap(Session.class).createNativeQuery(sql, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static AuditEventView view(Object[] row, AuditWords words) {
        var before = json((String) row[11]);
        var after = json((String) row[12]);
        var member = (UUID) row[4];
        return new AuditEventView(
                (UUID) row[0],
                (Instant) row[1],
                new AuditEventView.Actor((String) row[2], (String) row[3]),
                member == null ? null : new AuditEventView.OfMember(member, (String) row[5]),
                (String) row[6],
                (String) row[7],
                (String) row[8],
                subject(after, before),
                (UUID) row[9],
                (String) row[10],
                words.changes((String) row[7], before, after),
                before,
                after);
    }

    private static String subject(JsonNode... states) {
        return Stream.of(states)
                .filter(Objects::nonNull)
                .flatMap(state -> NAMES.stream().map(state::path))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(name -> !name.isBlank())
                .findFirst()
                .map(name -> name.codePointCount(0, name.length()) <= SUBJECT_LENGTH
                        ? name
                        : name.substring(0, name.offsetByCodePoints(0, SUBJECT_LENGTH)) + "…")
                .orElse(null);
    }

    private static JsonNode json(String stored) {
        try {
            return stored == null ? null : JsonColumns.MAPPER.readTree(stored);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(TimeSource.ZONE).toInstant();
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
