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
import java.util.function.Function;
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

    /** A page, the latest first. */
    ListView<EditionView> page(String council, UUID round, PageParams page) {
        Map<String, Object> values = new HashMap<>();
        var filter = new StringBuilder("(published or councilId in :own"
                + " or roundId in (select m.roundId from RoundMember m where m.originId in :seats))");
        values.put("own", rights.administeredCouncils());
        values.put("seats", rights.readableSeats());
        if (council != null) {
            filter.append(" and councilId = :council");
            values.put("council", Council.byKey(council).id);
        }
        if (round != null) {
            filter.append(" and roundId = :round");
            values.put("round", round);
        }
        var count = Edition.count(filter.toString(), values);
        var after = page.after(1);
        if (after != null) {
            filter.append(" and id < :after");
            values.put("after", place(after.getFirst()));
        }
        List<Edition> rows = Edition.<Edition>find(filter + " order by id desc", values)
                .page(0, page.limit + 1)
                .list();
        var views = views(rows);
        return ListView.of(
                rows, count, page.limit, edition -> views.get(edition.id), edition -> List.of(edition.id.toString()));
    }

    /** One edition. */
    EditionView view(Edition edition) {
        return views(List.of(edition)).get(edition.id);
    }

    private static Map<UUID, EditionView> views(List<Edition> editions) {
        if (editions.isEmpty()) {
            return Map.of();
        }
        var ids = editions.stream().map(edition -> edition.id).toList();
        var roundIds = editions.stream().map(edition -> edition.roundId).collect(Collectors.toSet());
        var rounds = Round.<Round>list("id in ?1", roundIds).stream()
                .collect(Collectors.toMap(round -> round.id, Function.identity()));
        var latest = latest(roundIds);
        var hashes = hashes(ids);
        return editions.stream()
                .collect(Collectors.toMap(
                        edition -> edition.id,
                        edition -> EditionView.of(
                                edition,
                                rounds.get(edition.roundId),
                                newer(edition, latest),
                                hashes.getOrDefault(edition.id, Map.of()))));
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
