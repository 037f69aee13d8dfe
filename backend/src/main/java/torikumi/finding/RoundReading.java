package torikumi.finding;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.round.RoundMember;
import torikumi.submission.Cell;
import torikumi.submission.entry.Entry;
import torikumi.submission.mention.Mention;

/** Reads all entries of a round, in three statements however many members it has. */
final class RoundReading {

    private RoundReading() {}

    /** The entries in the table's order: member by member, theme by theme, ① before ②. */
    static List<Line> of(UUID roundId) {
        var entries = query(
                        "select e from Entry e join Submission s on s.id = e.submissionId where s.roundId = :round order by e.rank",
                        Entry.class,
                        roundId)
                .stream()
                .collect(Collectors.groupingBy(entry -> entry.cellId));
        var mentions =
                query("""
                        select m from Mention m join Entry e on e.id = m.entryId join Submission s on s.id = e.submissionId
                        where s.roundId = :round order by m.field, m.startOffset, m.id
                        """, Mention.class, roundId).stream().collect(Collectors.groupingBy(mention -> mention.entryId));
        var lines = new ArrayList<Line>();
        for (var part : parts(roundId)) {
            var inIt = entries.getOrDefault(part.cell().id, List.of());
            for (var i = 0; i < inIt.size(); i++) {
                var entry = inIt.get(i);
                lines.add(new Line(part, lines.size(), i + 1, entry, mentions.getOrDefault(entry.id, List.of())));
            }
        }
        return lines;
    }

    private static List<Part> parts(UUID roundId) {
        return query("""
                        select c, m from Cell c join Submission s on s.id = c.submissionId
                        join RoundMember m on m.id = s.roundMemberId
                        where s.roundId = :round
                        order by m.categoryPosition, m.position, m.id, c.theme, c.kind desc
                        """, Object[].class, roundId).stream()
                .map(row -> new Part((RoundMember) row[1], (Cell) row[0]))
                .toList();
    }

    private static <T> List<T> query(String hql, Class<T> type, UUID roundId) {
        return Panache.getEntityManager()
                .createQuery(hql, type)
                .setParameter("round", roundId)
                .getResultList();
    }
}
