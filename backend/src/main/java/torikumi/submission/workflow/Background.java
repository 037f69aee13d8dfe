package torikumi.submission.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import torikumi.persistence.JsonColumns;
import torikumi.submission.carry.UndecidedEntries;

/**
 * What a submission's present content is seen against.
 *
 * @param digests of the version it is compared with, by the cell's key
 * @param openComments how many comments are not settled; the secretariat's own are among them
 * @param undecided how many of last round's entries each cell's id leaves undecided, where it can still be decided
 * @param lastEditor who wrote last, where the round lets only somebody else hand in; else null
 */
record Background(Map<String, String> digests, Map<UUID, Long> undecided, long openComments, String lastEditor) {

    static final Background NONE = new Background(Map.of(), Map.of(), 0, null);

    // See Submission.baseVersion, of which the join is the form in a query.
    private static final String READ = """
            select s.id, cast(b.cell_digests as text),
                cast(case when s.state in ('DRAFT', 'RETURNED') then %s end as text),
                (select count(*) from comment m where m.submission_id = s.id and m.resolved_at is null),
                case when not r.last_editor_may_submit then (select v.by from entry_revision v
                    where v.submission_id = s.id order by v.at desc, v.id desc limit 1) end
            from submission s
            join round r on r.id = s.round_id
            left join submission_version b on b.submission_id = s.id and b.number =
                case when s.state in ('DRAFT', 'RETURNED') then s.last_version else s.last_version - 1 end
            where s.id = any(:ids)
            """.formatted(UndecidedEntries.BY_CELL);

    /** Of several submissions, in one statement. */
    static Map<UUID, Background> of(Collection<UUID> ids) {
        var found = new HashMap<UUID, Background>();
        if (!ids.isEmpty()) {
            for (Object row : Panache.getEntityManager()
                    .createNativeQuery(READ, Object[].class)
                    .setParameter("ids", ids.toArray(UUID[]::new))
                    .getResultList()) {
                var columns = (Object[]) row;
                found.put(
                        (UUID) columns[0],
                        new Background(
                                read(columns[1], new TypeReference<>() {}),
                                read(columns[2], new TypeReference<>() {}),
                                (Long) columns[3],
                                (String) columns[4]));
            }
        }
        return found;
    }

    /** Whether somebody wrote last where that keeps them from handing in. */
    boolean isBy(String sub) {
        return lastEditor != null && lastEditor.equals(sub);
    }

    private static <K, V> Map<K, V> read(Object json, TypeReference<Map<K, V>> type) {
        try {
            return json == null ? Map.of() : JsonColumns.MAPPER.readValue((String) json, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
