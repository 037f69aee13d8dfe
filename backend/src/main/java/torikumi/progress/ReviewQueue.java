package torikumi.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.persistence.JsonColumns;
import torikumi.progress.RoundProgress.MemberOf;
import torikumi.submission.EntryKind;

/**
 * The submissions of a round that wait for its secretariat.
 *
 * @param items the one that has waited longest first
 */
@Schema(name = "ReviewQueue")
public record ReviewQueue(List<Item> items) {

    /** A cell. */
    @Schema(name = "QueuedCell")
    public record CellRef(int theme, EntryKind kind) {}

    /**
     * A submission to review.
     *
     * @param onBehalf whether the secretariat handed it in for the member
     * @param number which version it is: 2 and more came back after corrections or a withdrawal
     * @param changed the cells that differ from the version before; empty for the first
     * @param replied whether the member answered to the corrections
     */
    @Schema(name = "QueuedSubmission")
    public record Item(
            UUID submissionId,
            MemberOf member,
            Instant submittedAt,
            String submittedBy,
            boolean onBehalf,
            int number,
            List<CellRef> changed,
            boolean replied) {}

    private static final String READ = """
            select s.id, s.member_id, m.name, m.category_name, v.submitted_at, v.submitted_by_name, v.on_behalf,
                v.number, cast(v.cell_digests as text) as digests, cast(b.cell_digests as text) as digests_before,
                v.replies is not null as replied
            from submission s
            join round_member m on m.id = s.round_member_id
            join submission_version v on v.submission_id = s.id and v.number = s.last_version
            left join submission_version b on b.submission_id = s.id and b.number = s.last_version - 1
            where s.round_id = :round and s.state = 'SUBMITTED'
            order by v.submitted_at, s.id
            """;

    /** Of a round, in one statement. */
    static ReviewQueue of(UUID roundId) {
        return new ReviewQueue(Panache.getSession()
                .createNativeQuery(READ, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("member_id", UUID.class)
                .addScalar("name", String.class)
                .addScalar("category_name", String.class)
                .addScalar("submitted_at", Instant.class)
                .addScalar("submitted_by_name", String.class)
                .addScalar("on_behalf", Boolean.class)
                .addScalar("number", Integer.class)
                .addScalar("digests", String.class)
                .addScalar("digests_before", String.class)
                .addScalar("replied", Boolean.class)
                .setParameter("round", roundId)
                .getResultStream()
                .map(ReviewQueue::item)
                .toList());
    }

    private static Item item(Object[] row) {
        return new Item(
                (UUID) row[0],
                new MemberOf((UUID) row[1], (String) row[2], (String) row[3]),
                (Instant) row[4],
                (String) row[5],
                (Boolean) row[6],
                (Integer) row[7],
                row[9] == null ? List.of() : changed(digests(row[8]), digests(row[9])),
                (Boolean) row[10]);
    }

    private static List<CellRef> changed(Map<String, String> now, Map<String, String> before) {
        return now.keySet().stream()
                .filter(key -> !Objects.equals(now.get(key), before.get(key)))
                .map(ReviewQueue::cell)
                .sorted(Comparator.comparingInt(CellRef::theme).thenComparing(CellRef::kind))
                .toList();
    }

    // See Cell.key.
    private static CellRef cell(String key) {
        var slash = key.indexOf('/');
        return new CellRef(Integer.parseInt(key.substring(0, slash)), EntryKind.valueOf(key.substring(slash + 1)));
    }

    private static Map<String, String> digests(Object json) {
        try {
            return JsonColumns.MAPPER.readValue((String) json, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
