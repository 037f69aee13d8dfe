package torikumi.submission.carry;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Counts the entries of last parts that nothing was decided about. */
public final class UndecidedEntries {

    // Only where it can still be decided. A theme that the round does not have leaves nothing to decide.
    private static final String COUNT = """
            select c.id, count(*) from submission s
            join carry_source o on o.submission_id = s.id
            join submission_version v on v.id = o.version_id
            cross join lateral jsonb_array_elements(v.content -> 'cells') f
            cross join lateral jsonb_array_elements(f -> 'entries') e
            join round_theme t on t.round_id = s.round_id and t.origin_id = cast(f ->> 'theme_id' as uuid)
            join cell c on c.submission_id = s.id and c.theme = t.number and c.kind = f ->> 'kind'
            where s.id = any(:submissions) and s.state in ('DRAFT', 'RETURNED')
            and not exists (select 1 from carry_decision d
                where d.submission_id = s.id and d.source_entry = cast(e ->> 'id' as uuid))
            group by c.id
            """;

    private UndecidedEntries() {}

    /** How many each cell of these submissions has, in one statement; cells without any are left out. */
    public static Map<UUID, Long> of(Collection<UUID> submissionIds) {
        var counts = new HashMap<UUID, Long>();
        if (!submissionIds.isEmpty()) {
            for (Object row : Panache.getEntityManager()
                    .createNativeQuery(COUNT, Object[].class)
                    .setParameter("submissions", submissionIds.toArray(UUID[]::new))
                    .getResultList()) {
                var columns = (Object[]) row;
                counts.put((UUID) columns[0], (Long) columns[1]);
            }
        }
        return counts;
    }
}
