package torikumi.submission.entry;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Reads many entries anew without standing in anybody's way: texts are read without a lock, and only rows that are to
 * change are locked, if they are free and still the same. Only their second counter moves.
 */
@ApplicationScoped
public class EntryRereading {

    private static final String FREE = """
            select e.id from entry e
            join unnest(cast(:ids as uuid[]), cast(:versions as integer[])) as r(id, row_version)
                on r.id = e.id and r.row_version = e.row_version
            for update of e skip locked
            """;

    @Inject
    EntryViews views;

    @Inject
    EntryDesk desk;

    /**
     * What came of it.
     *
     * @param changed how many entries name something else now
     * @param leftOver those that somebody was writing, to be read again later
     */
    public record Outcome(int changed, List<UUID> leftOver) {}

    /** Reads entries anew, in the caller's transaction. */
    public Outcome reread(List<Entry> entries) {
        var moved = views.states(entries).stream()
                .map(old -> new RereadRows.Move(old, desk.readAnew(old)))
                .filter(RereadRows.Move::isOne)
                .toList();
        if (moved.isEmpty()) {
            return new Outcome(0, List.of());
        }
        var free = free(moved);
        RereadRows.write(moved.stream().filter(move -> free.contains(move.id())).toList());
        return new Outcome(
                free.size(),
                moved.stream()
                        .map(RereadRows.Move::id)
                        .filter(id -> !free.contains(id))
                        .toList());
    }

    private static Set<UUID> free(List<RereadRows.Move> moved) {
        var free = new HashSet<UUID>();
        for (Object id : Panache.getEntityManager()
                .createNativeQuery(FREE, UUID.class)
                .setParameter("ids", moved.stream().map(RereadRows.Move::id).toArray(UUID[]::new))
                .setParameter(
                        "versions",
                        moved.stream()
                                .map(move -> move.old().entry().rowVersion)
                                .toArray(Integer[]::new))
                .getResultList()) {
            free.add((UUID) id);
        }
        return free;
    }
}
