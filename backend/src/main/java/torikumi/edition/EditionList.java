package torikumi.edition;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.council.Council;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Problem;
import torikumi.round.Round;
import torikumi.security.Rights;

/** Editions with what is shown beside them, as the caller may see them. */
@RequestScoped
public class EditionList {

    /** The list's shape in the contract. */
    @Schema(name = "EditionList")
    public record Page(
            ListView.Metadata metadata,
            List<EditionView> results,
            @Schema(nullable = true) String nextCursor) {}

    @Inject
    Rights rights;

    private record Row(Edition edition, Round round) {}

    /** A page, the latest first. */
    ListView<EditionView> page(String council, UUID round, PageParams page) {
        Map<String, Object> values = new HashMap<>();
        var filter = new StringBuilder("(e.published or e.councilId in :own"
                + " or e.roundId in (select m.roundId from RoundMember m join Round d on d.id = m.roundId"
                + " where m.originId in :seats and (d.draftReaders = torikumi.round.DraftReaders.MEMBERS"
                + " or e.id in (select l.editionId from LastCheck l))))");
        values.put("own", rights.administeredCouncils());
        values.put("seats", rights.readableSeats());
        if (council != null) {
            filter.append(" and e.councilId = ").append(Council.ID_BY_KEY);
            values.put("council", council);
        }
        if (round != null) {
            filter.append(" and e.roundId = :round");
            values.put("round", round);
        }
        var count = Edition.count("from Edition e where " + filter, values);
        if (count == 0 && council != null) {
            Council.byKey(council);
        }
        var after = page.after(1);
        if (after != null) {
            filter.append(" and e.id < :after");
            values.put("after", place(after.getFirst()));
        }
        var rows = rows(filter.toString(), values, page.limit + 1);
        var views = views(rows);
        return ListView.of(
                rows, count, page.limit, row -> views.get(row.edition.id), row -> List.of(row.edition.id.toString()));
    }

    /** One edition. */
    EditionView view(Edition edition) {
        return views(rows("e.id = :id", Map.of("id", edition.id), 1)).get(edition.id);
    }

    private static List<Row> rows(String filter, Map<String, Object> values, int limit) {
        var query = Panache.getEntityManager()
                .createQuery(
                        "select e, r from Edition e join Round r on r.id = e.roundId where " + filter
                                + " order by e.id desc",
                        Row.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    private static Map<UUID, EditionView> views(List<Row> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        var latest = latest(rows.stream().map(row -> row.round.id).collect(Collectors.toSet()));
        var hashes = hashes(rows.stream().map(row -> row.edition.id).toList());
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.edition.id,
                        row -> EditionView.of(
                                row.edition,
                                row.round,
                                newer(row.edition, latest),
                                hashes.getOrDefault(row.edition.id, Map.of()))));
    }

    private record Latest(UUID id, UUID roundId, int number, boolean current) {}

    private static List<Latest> latest(Collection<UUID> roundIds) {
        return Panache.getEntityManager()
                .createQuery("""
                        select e.id, e.roundId, e.number, e.current from Edition e where e.roundId in :rounds
                        and (e.current or e.number = (select max(o.number) from Edition o where o.roundId = e.roundId))
                        """, Latest.class)
                .setParameter("rounds", roundIds)
                .getResultList();
    }

    // A published edition is followed by the current one, a draft by whatever came last.
    private static UUID newer(Edition edition, List<Latest> latest) {
        return latest.stream()
                .filter(other -> other.roundId.equals(edition.roundId) && other.number > edition.number)
                .filter(other -> other.current || !edition.published)
                .map(Latest::id)
                .findFirst()
                .orElse(null);
    }

    private static Map<UUID, Map<DocumentFormat, String>> hashes(List<UUID> editionIds) {
        Map<UUID, Map<DocumentFormat, String>> hashes = new HashMap<>();
        EditionDocument.<EditionDocument>list("editionId in ?1", editionIds).forEach(document -> hashes.computeIfAbsent(
                        document.editionId, _ -> new EnumMap<>(DocumentFormat.class))
                .put(document.format, document.sha256));
        return hashes;
    }

    private static UUID place(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw Problem.malformed("?cursor", "cursor_unreadable");
        }
    }
}
