package torikumi.submission.carry;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import torikumi.submission.entry.Ranks;

/** Finds the place of a carried entry: next to those that stood next to it, else at the end. */
final class CarriedPlace {

    private CarriedPlace() {}

    /**
     * A free rank in a cell, which is locked meanwhile.
     *
     * @param order the last part's entries of the cell, the carried one among them
     */
    static String rank(UUID cellId, List<UUID> order, UUID entry) {
        var ranks = new HashMap<UUID, String>();
        var all = Panache.getEntityManager()
                .createQuery(
                        "select e.carriedFromEntry, e.rank from Entry e where e.cellId = :cell order by e.rank",
                        Object[].class)
                .setParameter("cell", cellId)
                .getResultStream()
                .peek(row -> ranks.put((UUID) row[0], (String) row[1]))
                .map(row -> (String) row[1])
                .toList();
        var at = order.indexOf(entry);
        for (var i = at - 1; i >= 0; i--) {
            var before = ranks.get(order.get(i));
            if (before != null) {
                var next = all.indexOf(before) + 1;
                return Ranks.between(before, next < all.size() ? all.get(next) : null);
            }
        }
        for (var i = at + 1; i < order.size(); i++) {
            var behind = ranks.get(order.get(i));
            if (behind != null) {
                var previous = all.indexOf(behind) - 1;
                return Ranks.between(previous >= 0 ? all.get(previous) : null, behind);
            }
        }
        return Ranks.between(all.isEmpty() ? null : all.getLast(), null);
    }
}
