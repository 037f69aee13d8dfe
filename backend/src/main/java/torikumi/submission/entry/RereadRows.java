package torikumi.submission.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import torikumi.persistence.JsonColumns;
import torikumi.program.ProgramKind;
import torikumi.submission.mention.Marking;
import torikumi.submission.mention.MentionField;
import torikumi.submission.mention.MentionState;

/** Writes what many entries hold after their texts were read anew, in one statement. */
final class RereadRows {

    private static final String WRITE = """
            with change as (select cast(:change as jsonb) as c),
            gone as (
                delete from mention
                where id in (select cast(jsonb_array_elements_text(c -> 'gone') as uuid) from change)),
            written as (
                insert into mention (id, entry_id, field, start_offset, end_offset, program_id, kind, state)
                select r.id, r.entry_id, r.field, r."start", r."end", r.program_id, r.kind, r.state
                from change, jsonb_to_recordset(c -> 'written') as r(id uuid, entry_id uuid, field text,
                    "start" integer, "end" integer, program_id uuid, kind text, state text)
                on conflict (id) do update set start_offset = excluded.start_offset, end_offset = excluded.end_offset,
                    program_id = excluded.program_id, kind = excluded.kind, state = excluded.state,
                    version = mention.version + 1),
            """ + FigureRows.WRITE + """
            update entry set derived = derived + 1, row_version = row_version + 1
            where id in (select cast(jsonb_array_elements_text(c -> 'entries') as uuid) from change)
            """;

    private RereadRows() {}

    /** An entry before and after. */
    record Move(EntryState old, EntryState now) {

        UUID id() {
            return old.entry().id;
        }

        boolean isOne() {
            return !old.mentions().equals(now.mentions()) || !old.figures().equals(now.figures());
        }
    }

    private record Row(
            UUID id,
            UUID entryId,
            MentionField field,
            int start,
            int end,
            UUID programId,
            ProgramKind kind,
            MentionState state) {

        static Row of(UUID entryId, Marking mark) {
            return new Row(
                    mark.id(),
                    entryId,
                    mark.field(),
                    mark.start(),
                    mark.end(),
                    mark.programId(),
                    mark.kind(),
                    mark.state());
        }
    }

    private record Change(
            List<UUID> entries,
            List<UUID> gone,
            List<Row> written,
            List<UUID> figuresGone,
            List<FigureRows.Row> figuresWritten) {}

    /** Writes; the rows of the entries are locked. */
    static void write(List<Move> moves) {
        if (moves.isEmpty()) {
            return;
        }
        var change = new Change(
                moves.stream().map(Move::id).toList(),
                moves.stream().flatMap(move -> gone(move).stream()).toList(),
                moves.stream().flatMap(move -> written(move).stream()).toList(),
                moves.stream()
                        .flatMap(move ->
                                FigureRows.gone(move.old().figures(), move.now().figures()).stream())
                        .toList(),
                moves.stream()
                        .flatMap(move ->
                                FigureRows.written(
                                        move.id(),
                                        move.old().figures(),
                                        move.now().figures())
                                        .stream())
                        .toList());
        Panache.getEntityManager()
                .createNativeQuery(WRITE)
                .setParameter("change", json(change))
                .executeUpdate();
    }

    private static List<UUID> gone(Move move) {
        var kept = new HashSet<UUID>();
        move.now().mentions().forEach(mark -> kept.add(mark.id()));
        return move.old().mentions().stream()
                .map(Marking::id)
                .filter(id -> !kept.contains(id))
                .toList();
    }

    private static List<Row> written(Move move) {
        var before = new HashSet<>(move.old().mentions());
        return move.now().mentions().stream()
                .filter(mark -> !before.contains(mark))
                .map(mark -> Row.of(move.id(), mark))
                .toList();
    }

    private static String json(Change change) {
        try {
            return JsonColumns.MAPPER.writeValueAsString(change);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
