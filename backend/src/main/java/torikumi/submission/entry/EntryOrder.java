package torikumi.submission.entry;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.UUID;
import torikumi.http.Problem;

/** Finds a place among a cell's entries. The cell is locked meanwhile, so two never get the same. */
final class EntryOrder {

    private static final UUID NOBODY = new UUID(0, 0);

    private EntryOrder() {}

    /** The rank behind an entry of the cell, as if {@code moving} were not there. */
    static String behind(UUID cellId, UUID after, UUID moving) {
        if (after.equals(moving)) {
            throw Problem.invalid("/after", "after_itself");
        }
        var around = Panache.getEntityManager()
                .createQuery("""
                        select e.rank, (select min(n.rank) from Entry n
                            where n.cellId = e.cellId and n.rank > e.rank and n.id <> :moving)
                        from Entry e where e.id = :after and e.cellId = :cell
                        """, Object[].class)
                .setParameter("after", after)
                .setParameter("cell", cellId)
                .setParameter("moving", moving == null ? NOBODY : moving)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.invalid("/after", "after_not_in_cell"));
        return Ranks.between((String) around[0], (String) around[1]);
    }

    /** The rank in front of all entries of the cell, as if {@code moving} were not there. */
    static String front(UUID cellId, UUID moving) {
        return Ranks.between(null, next(cellId, "", moving));
    }

    /** The rank that an entry had, or the nearest behind it when another entry has taken that place. */
    static String again(UUID cellId, String rank) {
        var taken = Panache.getEntityManager()
                        .createQuery(
                                "select count(e) from Entry e where e.cellId = :cell and e.rank = :rank", Long.class)
                        .setParameter("cell", cellId)
                        .setParameter("rank", rank)
                        .getSingleResult()
                > 0;
        return taken ? Ranks.between(rank, next(cellId, rank, null)) : rank;
    }

    private static String next(UUID cellId, String rank, UUID moving) {
        return Panache.getEntityManager()
                .createQuery("""
                        select min(e.rank) from Entry e
                        where e.cellId = :cell and e.rank > :rank and e.id <> :moving
                        """, String.class)
                .setParameter("cell", cellId)
                .setParameter("rank", rank)
                .setParameter("moving", moving == null ? NOBODY : moving)
                .getSingleResult();
    }
}
