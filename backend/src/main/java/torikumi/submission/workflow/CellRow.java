package torikumi.submission.workflow;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.submission.Cell;
import torikumi.submission.CellStatus;

/**
 * A cell with what its entries come to.
 *
 * @param entries how many it has
 * @param digest of its content
 */
public record CellRow(Cell cell, long entries, String digest) {

    /** The cells of several submissions in the table's order, in one statement. */
    public static Map<UUID, List<CellRow>> of(Collection<UUID> submissionIds) {
        if (submissionIds.isEmpty()) {
            return Map.of();
        }
        return Panache.getEntityManager()
                .createQuery("""
                        select c, count(e.id), listagg(e.contentHash, ',') within group (order by e.rank)
                        from Cell c left join Entry e on e.cellId = c.id
                        where c.submissionId in :ids group by c order by c.theme, c.kind desc
                        """, Object[].class)
                .setParameter("ids", submissionIds)
                .getResultStream()
                .map(CellRow::of)
                .collect(Collectors.groupingBy(row -> row.cell.submissionId));
    }

    /** How far it is. */
    public CellStatus status() {
        return cell.status(entries);
    }

    private static CellRow of(Object[] row) {
        var cell = (Cell) row[0];
        return new CellRow(cell, (Long) row[1], CellDigest.of(cell.isNothingToReport(), (String) row[2]));
    }
}
