package torikumi.submission.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import torikumi.persistence.JsonColumns;
import torikumi.submission.figure.FigureMark;
import torikumi.submission.mention.Marking;

/** What hangs on an entry, read in the same statement as the entry: a save must stay cheap with many editors at work. */
record EntryMarks(Set<UUID> measures, List<Marking> mentions, List<FigureMark> figures) {

    /** Three columns of a query whose entry is {@code e}. */
    static final String COLUMNS = column("entry_response_measure", "jsonb_agg(x.round_response_measure_id)") + ", "
            + column("mention", Marking.STORED) + ", " + column("figure", FigureMark.STORED);

    private static final TypeReference<List<UUID>> IDS = new TypeReference<>() {};
    private static final TypeReference<List<Marking>> MENTIONS = new TypeReference<>() {};
    private static final TypeReference<List<FigureMark>> FIGURES = new TypeReference<>() {};

    /** What the three columns hold. */
    static EntryMarks of(Object measures, Object mentions, Object figures) {
        return new EntryMarks(new HashSet<>(read(measures, IDS)), read(mentions, MENTIONS), read(figures, FIGURES));
    }

    // Hibernate passes the SQL on as it is; a quote in a text of its language is written twice.
    private static String column(String table, String aggregate) {
        var sql = "(select cast(" + aggregate + " as text) from " + table + " x where x.entry_id = ?)";
        return "cast(sql('" + sql.replace("'", "''") + "', e.id) as string)";
    }

    private static <T> List<T> read(Object json, TypeReference<List<T>> type) {
        try {
            return json == null ? List.of() : JsonColumns.MAPPER.readValue((String) json, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
