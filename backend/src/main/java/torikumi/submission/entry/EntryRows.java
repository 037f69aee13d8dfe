package torikumi.submission.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.persistence.JsonColumns;
import torikumi.submission.figure.FigureMark;
import torikumi.submission.mention.Marking;

/**
 * Writes what hangs on an entry, its mentions, figures and response measures, in one statement: a save must stay cheap
 * with many editors at work. Nothing is written when nothing changed.
 */
final class EntryRows {

    private static final String MARKS = """
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
                    end_offset = excluded.end_offset, program_id = excluded.program_id,
                    kind = excluded.kind, state = excluded.state, version = mention.version + 1),
            """;
    private static final String MEASURES = """
            unlinked as (
                delete from entry_response_measure where entry_id = :entry
                and round_response_measure_id in (
                    select cast(jsonb_array_elements_text(c -> 'unlinked') as uuid) from change))
            insert into entry_response_measure (entry_id, round_response_measure_id)
            select :entry, cast(jsonb_array_elements_text(c -> 'linked') as uuid) from change
            """;

    private EntryRows() {}

    /** What hangs on an entry. */
    record Rows(List<Marking> mentions, List<FigureMark> figures, Set<UUID> measures) {

        static final Rows NONE = new Rows(List.of(), List.of(), Set.of());

        static Rows of(EntryState state) {
            return new Rows(state.mentions(), state.figures(), state.measures());
        }
    }

    private record Change(
            List<UUID> gone,
            List<Marking> written,
            List<UUID> figuresGone,
            List<FigureRows.Row> figuresWritten,
            Set<UUID> unlinked,
            Set<UUID> linked) {

        boolean isNone() {
            return gone.isEmpty() && written.isEmpty() && !hasFigures() && unlinked.isEmpty() && linked.isEmpty();
        }

        boolean hasFigures() {
            return !figuresGone.isEmpty() || !figuresWritten.isEmpty();
        }
    }

    /** Brings the rows from what they were to what they are to be. */
    static boolean write(UUID entryId, Rows old, Rows now) {
        var change = new Change(
                gone(old.mentions(), now.mentions()),
                now.mentions().stream()
                        .filter(mention -> !old.mentions().contains(mention))
                        .toList(),
                FigureRows.gone(old.figures(), now.figures()),
                FigureRows.written(entryId, old.figures(), now.figures()),
                without(old.measures(), now.measures()),
                without(now.measures(), old.measures()));
        if (change.isNone()) {
            return false;
        }
        Panache.getEntityManager()
                // most saves change no figure, and the shorter statement costs less
                .createNativeQuery(MARKS + (change.hasFigures() ? FigureRows.WRITE + "," : "") + MEASURES)
                .setParameter("entry", entryId)
                .setParameter("change", json(change))
                .executeUpdate();
        return true;
    }

    private static List<UUID> gone(List<Marking> old, List<Marking> now) {
        var ids = now.stream().map(Marking::id).collect(Collectors.toSet());
        return old.stream().map(Marking::id).filter(id -> !ids.contains(id)).toList();
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
