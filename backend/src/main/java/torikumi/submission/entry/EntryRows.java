package torikumi.submission.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.persistence.JsonColumns;
import torikumi.submission.mention.Marking;

/**
 * Writes what hangs on an entry, its mentions and response measures, in one statement: a save must stay cheap with many
 * editors at work. Nothing is written when nothing changed.
 */
final class EntryRows {

    private static final String WRITE = """
            with change as (select cast(:change as jsonb) as c),
            gone as (
                delete from mention where entry_id = :entry
                and id in (select cast(jsonb_array_elements_text(c -> 'gone') as uuid) from change)),
            written as (
                insert into mention (id, entry_id, field, start_offset, end_offset, program_id, kind, state)
                select r.id, :entry, r.field, r."start", r."end", r.program_id, r.kind, r.state
                from change, jsonb_to_recordset(c -> 'written') as r(
                    id uuid, field text, "start" integer, "end" integer, program_id uuid, kind text, state text)
                on conflict (id) do update set start_offset = excluded.start_offset,
                    end_offset = excluded.end_offset, state = excluded.state, version = mention.version + 1),
            unlinked as (
                delete from entry_response_measure where entry_id = :entry
                and round_response_measure_id in (
                    select cast(jsonb_array_elements_text(c -> 'unlinked') as uuid) from change))
            insert into entry_response_measure (entry_id, round_response_measure_id)
            select :entry, cast(jsonb_array_elements_text(c -> 'linked') as uuid) from change
            """;

    private EntryRows() {}

    private record Change(List<UUID> gone, List<Marking> written, Set<UUID> unlinked, Set<UUID> linked) {

        boolean isNone() {
            return gone.isEmpty() && written.isEmpty() && unlinked.isEmpty() && linked.isEmpty();
        }
    }

    /** Brings the rows from what they were to what they are to be. */
    static boolean write(
            UUID entryId, List<Marking> old, List<Marking> mentions, Set<UUID> oldMeasures, Set<UUID> measures) {
        var ids = mentions.stream().map(Marking::id).collect(Collectors.toSet());
        var change = new Change(
                old.stream().map(Marking::id).filter(id -> !ids.contains(id)).toList(),
                mentions.stream().filter(mention -> !old.contains(mention)).toList(),
                without(oldMeasures, measures),
                without(measures, oldMeasures));
        if (change.isNone()) {
            return false;
        }
        Panache.getEntityManager()
                .createNativeQuery(WRITE)
                .setParameter("entry", entryId)
                .setParameter("change", json(change))
                .executeUpdate();
        return true;
    }

    private static Set<UUID> without(Set<UUID> ids, Set<UUID> others) {
        return ids.stream().filter(id -> !others.contains(id)).collect(Collectors.toSet());
    }

    private static String json(Change change) {
        try {
            return JsonColumns.MAPPER.writeValueAsString(change);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
