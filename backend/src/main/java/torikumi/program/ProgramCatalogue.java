package torikumi.program;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * The catalogue in memory: what reads every saved text must not ask the database each time. Read again after a change
 * of a programme has been committed (by this process: with several, a change reaches the others at their restart or
 * their own next change).
 */
@ApplicationScoped
public class ProgramCatalogue {

    private final AtomicLong generation = new AtomicLong();
    private volatile Snapshot snapshot;

    /**
     * The names that a council's texts are read for: nationwide programmes and its own, with aliases, ended ones too
     * because texts speak of them. The same instance until something changes.
     */
    public List<CatalogueName> names(UUID councilId) {
        return current().names(councilId);
    }

    /** The programmes that a council does not print in colour. */
    public Set<UUID> uncolored(UUID councilId) {
        return current().uncolored.getOrDefault(councilId, Set.of());
    }

    /**
     * What somebody builds from a council's names, built once per state of the catalogue.
     *
     * @param type what it is, also the key that tells different builders apart
     * @param build makes it from the names; must not use the database
     */
    public <T> T derived(UUID councilId, Class<T> type, Function<List<CatalogueName>, T> build) {
        var present = current();
        var names = present.names(councilId);
        return type.cast(present.derived.computeIfAbsent(new Derived(councilId, type), _ -> build.apply(names)));
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProgramsChanged event) {
        generation.incrementAndGet();
    }

    private Snapshot current() {
        var present = snapshot;
        if (present != null && present.generation == generation.get()) {
            return present;
        }
        synchronized (this) {
            // The number is taken before reading, so that a change in between makes this reading stale at once.
            var now = generation.get();
            if (snapshot == null || snapshot.generation != now) {
                // In a transaction of its own: what the caller has not committed must not be seen by others.
                snapshot = QuarkusTransaction.requiringNew().call(() -> read(now));
            }
            return snapshot;
        }
    }

    private static Snapshot read(long generation) {
        List<Program> programs = Program.list("from Program p left join fetch p.aliases order by p.name, p.id");
        var names = new ArrayList<CatalogueName>();
        for (var program : programs) {
            names.add(name(program, program.name));
            program.aliases.stream().sorted().forEach(alias -> names.add(name(program, alias)));
        }
        var uncolored = new HashMap<UUID, Set<UUID>>();
        for (var color : ProgramColor.<ProgramColor>list("colored", false)) {
            uncolored.computeIfAbsent(color.councilId, _ -> new HashSet<>()).add(color.programId);
        }
        return new Snapshot(generation, List.copyOf(names), uncolored);
    }

    private static CatalogueName name(Program program, String spelling) {
        return new CatalogueName(program.id, program.kind, spelling, program.name, program.councilId);
    }

    private record Derived(UUID councilId, Class<?> type) {}

    private static final class Snapshot {

        private final long generation;
        private final List<CatalogueName> all;
        private final Map<UUID, Set<UUID>> uncolored;
        private final Map<UUID, List<CatalogueName>> byCouncil = new ConcurrentHashMap<>();
        private final Map<Derived, Object> derived = new ConcurrentHashMap<>();

        Snapshot(long generation, List<CatalogueName> all, Map<UUID, Set<UUID>> uncolored) {
            this.generation = generation;
            this.all = all;
            this.uncolored = uncolored;
        }

        List<CatalogueName> names(UUID councilId) {
            return byCouncil.computeIfAbsent(councilId, id -> all.stream()
                    .filter(name -> name.councilId() == null || name.councilId().equals(id))
                    .toList());
        }
    }
}
