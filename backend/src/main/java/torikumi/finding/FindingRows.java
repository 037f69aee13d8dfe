package torikumi.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.hibernate.orm.panache.Panache;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import torikumi.persistence.Ids;
import torikumi.persistence.JsonColumns;
import torikumi.round.Round;
import torikumi.text.Sha256;

/** Writes what a check found, in two statements however much that is. Decisions stay as they are. */
final class FindingRows {

    private FindingRows() {}

    private record Row(UUID id, String key, FindingCode code, List<Object> args, List<Place> places, int ordinal) {}

    /** Writes; what is not among them any more is fixed. */
    static void write(Round round, FindingRun run, List<Found> found) {
        upsert(round, run, rows(found));
        Panache.getEntityManager()
                .createNativeQuery("""
                        update finding f set gone_at = :at, version = version + 1, gone_by_name = (
                            select v.by_name from entry_revision v
                            where v.at > f.found_at and v.entry_id in (
                                select cast(p ->> 'entry_id' as uuid) from jsonb_array_elements(f.places) p)
                            order by v.at desc limit 1)
                        where round_id = :round and run < :run and gone_at is null
                        """)
                .setParameter("at", run.at)
                .setParameter("round", round.id)
                .setParameter("run", run.number)
                .executeUpdate();
    }

    private static void upsert(Round round, FindingRun run, List<Row> rows) {
        Panache.getEntityManager()
                .createNativeQuery("""
                        insert into finding (
                            id, round_id, council_id, key, code, args, places, ordinal, run, found_at)
                        select r.id, :round, :council, r.key, r.code, r.args, r.places, r.ordinal, :run, :at
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r(
                            id uuid, key text, code text, args jsonb, places jsonb, ordinal integer)
                        on conflict (round_id, key) do update set
                            args = excluded.args, places = excluded.places, ordinal = excluded.ordinal,
                            run = excluded.run,
                            version = finding.version + case when finding.gone_at is null then 0 else 1 end,
                            gone_at = null, gone_by_name = null
                        """)
                .setParameter("round", round.id)
                .setParameter("council", round.councilId)
                .setParameter("run", run.number)
                .setParameter("at", run.at)
                .setParameter("rows", json(rows))
                .executeUpdate();
    }

    private static List<Row> rows(List<Found> found) {
        var rows = new ArrayList<Row>();
        Map<String, Integer> alike = new HashMap<>();
        for (var one : found) {
            var about = one.code() + "\n" + one.about();
            // The same twice in one sentence: the second one is the second one next time, too.
            var number = alike.merge(about, 1, Integer::sum);
            var key = Sha256.hex((about + "\n" + number).getBytes(StandardCharsets.UTF_8));
            rows.add(new Row(Ids.next(), key, one.code(), one.args(), one.places(), rows.size()));
        }
        return rows;
    }

    private static String json(List<Row> rows) {
        try {
            return JsonColumns.MAPPER.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("plain records are always JSON", impossible);
        }
    }
}
