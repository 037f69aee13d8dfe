package torikumi.submission.workflow;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Problem;
import torikumi.security.Caller;
import torikumi.security.Rights;
import torikumi.submission.Part;

/** The submissions that a caller may see: those of their seats, and all of the councils they are secretariat of. */
@RequestScoped
public class SubmissionList {

    /** The list's shape in the contract. */
    @Schema(name = "SubmissionList")
    public record Page(
            ListView.Metadata metadata,
            List<SubmissionView> results,
            @Schema(nullable = true) String nextCursor) {}

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    Caller caller;

    @Inject
    Rights rights;

    @Inject
    SubmissionViews views;

    /** A page: the latest round first, a round's members in the order of its table. */
    ListView<SubmissionView> page(UUID round, UUID member, PageParams page) {
        var filter = new StringBuilder(" where (s.councilId in :councils or s.memberId in :seats)");
        Map<String, Object> values = new HashMap<>();
        var readable = rights.mayReadSubmissions();
        values.put("councils", orNobody(readable ? caller.secretariatOf() : Set.of()));
        values.put("seats", orNobody(readable ? caller.seats() : Set.of()));
        if (round != null) {
            filter.append(" and s.roundId = :round");
            values.put("round", round);
        }
        if (member != null) {
            filter.append(" and s.memberId = :member");
            values.put("member", member);
        }
        var count = count(filter.toString(), values);
        var after = page.after(2);
        if (after != null) {
            filter.append(" and (s.roundId < :lastRound or (s.roundId = :lastRound and s.id > :last))");
            values.put("lastRound", id(after.getFirst()));
            values.put("last", id(after.getLast()));
        }
        var parts = parts(filter.toString(), values, page.limit + 1);
        var shown = views.of(parts.subList(0, Math.min(parts.size(), page.limit)));
        return ListView.of(
                parts,
                count,
                page.limit,
                part -> shown.get(parts.indexOf(part)),
                part -> List.of(part.round().id.toString(), part.submission().id.toString()));
    }

    private static long count(String filter, Map<String, Object> values) {
        var query = Panache.getEntityManager().createQuery("select count(s) from Submission s" + filter, Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static List<Part> parts(String filter, Map<String, Object> values, int limit) {
        var query = Panache.getEntityManager()
                .createQuery("""
                        select new torikumi.submission.Part(s, r, m, r.editorsMaySubmit) from Submission s
                        join Round r on r.id = s.roundId
                        join RoundMember m on m.id = s.roundMemberId
                        """ + filter + " order by s.roundId desc, s.id", Part.class)
                .setMaxResults(limit);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private static Set<UUID> orNobody(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(NOBODY) : ids;
    }

    private static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException _) {
            throw Problem.malformed("?cursor", "cursor_unreadable");
        }
    }
}
