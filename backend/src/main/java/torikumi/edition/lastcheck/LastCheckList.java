package torikumi.edition.lastcheck;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.edition.Edition;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.round.Round;
import torikumi.security.Rights;

/** Last checks as the present caller may see them. */
@RequestScoped
class LastCheckList {

    /** The list's shape in the contract. */
    @Schema(name = "LastCheckList")
    public record Page(
            ListView.Metadata metadata,
            List<LastCheckView> results,
            @Schema(nullable = true) String nextCursor) {}

    @Inject
    Rights rights;

    @Inject
    LastCheckGate gate;

    private record Row(LastCheck check, Edition edition, Round round, long later) {}

    /** Those of the caller's seats and councils, the latest first. */
    ListView<LastCheckView> page(UUID round, UUID member, PageParams page) {
        var filter = new StringBuilder("(c.councilId in :own or c.id in (select a.lastCheckId from LastCheckAnswer a"
                + " where a.memberId in :seats))");
        Map<String, Object> values = new HashMap<>();
        values.put("own", rights.administeredCouncils());
        var seats = rights.readableSeats();
        values.put("seats", member == null ? seats : seats.contains(member) ? Set.of(member) : Set.of());
        if (round != null) {
            filter.append(" and c.roundId = :round");
            values.put("round", round);
        }
        if (member != null) {
            filter.append(" and c.id in (select a.lastCheckId from LastCheckAnswer a where a.memberId = :member)");
            values.put("member", member);
        }
        var count = LastCheck.count("from LastCheck c where " + filter, values);
        var after = page.after(1);
        if (after != null) {
            filter.append(" and c.id < :after");
            values.put("after", page.id(after, 0));
        }
        var rows = rows(filter.toString(), values, page.limit + 1);
        var views = views(rows, member == null ? null : Set.of(member));
        return ListView.of(
                rows, count, page.limit, row -> views.get(row.check.id), row -> List.of(row.check.id.toString()));
    }

    /** One. */
    LastCheckView view(LastCheck check) {
        var rows = rows("c.id = :id", Map.of("id", check.id), 1);
        return views(rows, null).get(check.id);
    }

    /** Whether a later draft of the round has gone round. */
    static boolean superseded(LastCheck check) {
        return LastCheck.latestOf(check.roundId)
                .filter(latest -> !latest.id.equals(check.id))
                .isPresent();
    }

    private static List<Row> rows(String filter, Map<String, Object> values, int limit) {
        var query = Panache.getEntityManager()
                .createQuery(
                        "select c, e, r, (select count(l) from LastCheck l where l.roundId = c.roundId and l.id > c.id)"
                                + " from LastCheck c join Edition e on e.id = c.editionId"
                                + " join Round r on r.id = c.roundId where " + filter + " order by c.id desc",
                        Row.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    private Map<UUID, LastCheckView> views(List<Row> rows, Set<UUID> only) {
        var answers = LastCheckAnswer.of(rows.stream().map(row -> row.check.id).toList()).stream()
                .collect(Collectors.groupingBy(answer -> answer.lastCheckId));
        var seats = rights.readableSeats();
        return rows.stream().collect(Collectors.toMap(row -> row.check.id, row -> {
            var superseded = row.later > 0;
            var all = gate.seesAll(row.check);
            var shown = answers.getOrDefault(row.check.id, List.of()).stream()
                    .filter(answer -> all || seats.contains(answer.memberId))
                    .filter(answer -> only == null || only.contains(answer.memberId))
                    .map(answer -> LastCheckAnswerView.of(answer, gate.actions(row.check, answer, superseded)))
                    .toList();
            return LastCheckView.of(row.check, row.edition, row.round, superseded, shown);
        }));
    }
}
