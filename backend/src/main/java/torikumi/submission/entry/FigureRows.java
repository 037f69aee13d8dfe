package torikumi.submission.entry;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.submission.figure.FigureDoubt;
import torikumi.submission.figure.FigureMark;
import torikumi.submission.figure.FigureState;
import torikumi.submission.figure.Saying;
import torikumi.submission.mention.MentionField;

/** The part of a statement that writes figures, of one entry or of many, and the values that it takes. */
final class FigureRows {

    /** Two more tables of a {@code with} that begins with {@code change}, whose {@code c} is JSON. */
    static final String WRITE = """
            figures_gone as (
                delete from figure
                where id in (select cast(jsonb_array_elements_text(c -> 'figures_gone') as uuid) from change)),
            figures_written as (
                insert into figure (id, entry_id, field, start_offset, end_offset, label, value, unit, qualifier,
                    period_from, period_to, as_of, date_text, scope, program_id, call, source, state, doubts, carried)
                select r.id, r.entry_id, r.field, r."start", r."end", s.label, s.value, s.unit, s.qualifier,
                    s.period_from, s.period_to, s.as_of, s.date_text, s.scope, s.program_id, s.call, s.source, r.state,
                    r.doubts, r.carried
                from change, jsonb_to_recordset(c -> 'figures_written') as r(id uuid, entry_id uuid, field text,
                    "start" integer, "end" integer, saying jsonb, state text, doubts text[], carried boolean),
                    jsonb_to_record(r.saying) as s(label text, value numeric, unit text, qualifier text,
                    period_from date, period_to date, as_of date, date_text text, scope text, program_id uuid,
                    call text, source text)
                on conflict (id) do update set start_offset = excluded.start_offset,
                    end_offset = excluded.end_offset, label = excluded.label, value = excluded.value,
                    unit = excluded.unit, qualifier = excluded.qualifier, period_from = excluded.period_from,
                    period_to = excluded.period_to, as_of = excluded.as_of, date_text = excluded.date_text,
                    scope = excluded.scope, program_id = excluded.program_id, call = excluded.call,
                    source = excluded.source, state = excluded.state, doubts = excluded.doubts,
                    carried = excluded.carried,
                    version = figure.version + 1)
            """;

    private FigureRows() {}

    /** A figure to write. */
    record Row(
            UUID id,
            UUID entryId,
            MentionField field,
            int start,
            int end,
            Saying saying,
            FigureState state,
            List<FigureDoubt> doubts,
            boolean carried) {

        private static Row of(UUID entryId, FigureMark mark) {
            return new Row(
                    mark.id(),
                    entryId,
                    mark.field(),
                    mark.start(),
                    mark.end(),
                    mark.saying(),
                    mark.state(),
                    mark.doubts(),
                    mark.carried());
        }
    }

    /** Those that are no more. */
    static List<UUID> gone(List<FigureMark> old, List<FigureMark> now) {
        var ids = now.stream().map(FigureMark::id).collect(Collectors.toSet());
        return old.stream().map(FigureMark::id).filter(id -> !ids.contains(id)).toList();
    }

    /** Those that are new or other than before. */
    static List<Row> written(UUID entryId, List<FigureMark> old, List<FigureMark> now) {
        var before = new HashSet<>(old);
        return now.stream()
                .filter(mark -> !before.contains(mark))
                .map(mark -> Row.of(entryId, mark))
                .toList();
    }
}
