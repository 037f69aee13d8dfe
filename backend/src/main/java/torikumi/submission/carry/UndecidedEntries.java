package torikumi.submission.carry;

/** Counts the entries of last parts that nothing was decided about. */
public final class UndecidedEntries {

    /**
     * What a query over {@code submission s} selects for it: a JSON object of cell ids with how many each has, null when
     * none has any. A theme that the round does not have leaves nothing to decide.
     */
    public static final String BY_CELL = """
            (select jsonb_object_agg(x.cell, x.n) from (
                select c.id as cell, count(*) as n from carry_source o
                join submission_version v on v.id = o.version_id
                cross join lateral jsonb_array_elements(v.content -> 'cells') f
                cross join lateral jsonb_array_elements(f -> 'entries') e
                join round_theme t on t.round_id = s.round_id and t.origin_id = cast(f ->> 'theme_id' as uuid)
                join cell c on c.submission_id = s.id and c.theme = t.number and c.kind = f ->> 'kind'
                where o.submission_id = s.id
                and not exists (select 1 from carry_decision d
                    where d.submission_id = s.id and d.source_entry = cast(e ->> 'id' as uuid))
                group by c.id) x)
            """;

    private UndecidedEntries() {}
}
