package torikumi.finding;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the checks of a round are.
 *
 * @param checkedAt when the last check ran; null when the round was never checked
 * @param checkedBy who had it run
 * @param changedSince whether an entry was saved after that
 * @param open how many wait for a decision
 * @param codes the same by sort; those of which there are none are left out
 */
@Schema(name = "FindingSummary")
public record FindingSummary(
        @Schema(nullable = true) Instant checkedAt,
        @Schema(nullable = true) String checkedBy,
        boolean changedSince,
        long open,
        long accepted,
        long fixed,
        List<OfCode> codes) {

    /** Counts of one sort. */
    @Schema(name = "FindingCount")
    public record OfCode(FindingCode code, long open, long accepted, long fixed) {}

    /** In two statements. */
    static FindingSummary of(UUID roundId) {
        var codes = codes(roundId);
        var run = FindingRun.last(roundId).orElse(null);
        return new FindingSummary(
                run == null ? null : run.at,
                run == null ? null : run.byName,
                run != null && changedSince(roundId, run.at),
                codes.stream().mapToLong(OfCode::open).sum(),
                codes.stream().mapToLong(OfCode::accepted).sum(),
                codes.stream().mapToLong(OfCode::fixed).sum(),
                codes);
    }

    private static boolean changedSince(UUID roundId, Instant at) {
        return !Panache.getEntityManager()
                .createQuery("""
                        select 1 from EntryRevision v join Submission s on s.id = v.submissionId
                        where s.roundId = :round and v.at > :at
                        """, Integer.class)
                .setParameter("round", roundId)
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static List<OfCode> codes(UUID roundId) {
        var rows = Panache.getEntityManager()
                .createQuery("""
                        select f.code,
                            sum(case when f.goneAt is null and f.acceptedAt is null then 1 else 0 end),
                            sum(case when f.goneAt is null and f.acceptedAt is not null then 1 else 0 end),
                            sum(case when f.goneAt is not null then 1 else 0 end)
                        from Finding f where f.roundId = :round group by f.code
                        """, Object[].class)
                .setParameter("round", roundId)
                .getResultList();
        var codes = new ArrayList<OfCode>();
        for (var code : FindingCode.values()) {
            rows.stream()
                    .filter(row -> row[0] == code)
                    .map(row -> new OfCode(code, number(row[1]), number(row[2]), number(row[3])))
                    .forEach(codes::add);
        }
        return codes;
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }
}
