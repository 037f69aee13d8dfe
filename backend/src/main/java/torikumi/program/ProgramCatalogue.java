package torikumi.program;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import torikumi.text.Sha256;

/**
 * The catalogue in memory: what reads every saved text must not ask the database each time. Read again after a change
 * of a programme has been committed. Changes of this process are heard of; those of others are counted by the database,
 * and looked for by every save and every second.
 */
@ApplicationScoped
public class ProgramCatalogue {

    /** What to hand to {@link #seen}, as a part of a query in SQL. */
    public static final String CHANGES = "(select number from catalogue_change)";

    private final AtomicLong generation = new AtomicLong();
    private volatile Snapshot snapshot;

    /**
     * The names that a council's texts are read for: nationwide programmes and its own, with aliases, ended ones too
     * because texts speak of them. The same instance until something changes.
     */
    public List<CatalogueName> names(UUID councilId) {
        return current().names(councilId, null);
    }

    /**
     * The same for the texts of one member, with the names that only it uses. The very list of its council where it has
     * none of its own.
     */
    public List<CatalogueName> names(UUID councilId, UUID memberId) {
        return current().names(councilId, memberId);
    }

    /** The programme that stands for this one: the one it was merged into, else itself. */
    public UUID winner(UUID programId) {
        return current().winners.getOrDefault(programId, programId);
    }

    /** Equal for equal names: tells whether texts were read with the present ones. */
    public String fingerprint() {
        return current().fingerprint;
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
        return derived(councilId, null, type, build);
    }

    /** The same for one member's texts; shared with its council where the member has no names of its own. */
    public <T> T derived(UUID councilId, UUID memberId, Class<T> type, Function<List<CatalogueName>, T> build) {
        var present = current();
        var names = present.names(councilId, memberId);
        var key = new Derived(councilId, present.hasOwn(memberId) ? memberId : null, type);
        return type.cast(present.derived.computeIfAbsent(key, _ -> build.apply(names)));
    }

    /**
     * Makes names that are read from now on be at least of this number.
     *
     * @param changes the number of {@link #CHANGES}, as the caller's transaction sees it
     * @return whether those in memory were older
     */
    public boolean seen(long changes) {
        var present = snapshot;
        if (present == null || present.changes >= changes) {
            return false;
        }
        // Of two callers at once the second one makes the names be read in vain, which does no harm.
        generation.incrementAndGet();
        return true;
    }

    /** Looks whether anybody changed the catalogue since its names were read. */
    public boolean look() {
        return seen(QuarkusTransaction.requiringNew().call(ProgramCatalogue::changes));
    }

    private static long changes() {
        return (Long) Panache.getEntityManager()
                .createNativeQuery("select number from catalogue_change", Long.class)
                .getSingleResult();
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
        // The number comes before the rows, so that a change in between makes this reading stale.
        var changes = changes();
        List<Program> programs =
                Program.list("select distinct p from Program p left join fetch p.aliases order by p.name, p.id");
        var names = new ArrayList<CatalogueName>();
        var winners = new HashMap<UUID, UUID>();
        for (var program : programs) {
            if (program.mergedInto != null) {
                winners.put(program.id, program.mergedInto.id);
                continue;
            }
            names.addAll(CatalogueName.allOf(program));
        }
        var uncolored = new HashMap<UUID, Set<UUID>>();
        for (var color : ProgramColor.<ProgramColor>list("colored", false)) {
            uncolored.computeIfAbsent(color.councilId, _ -> new HashSet<>()).add(color.programId);
        }
        return new Snapshot(generation, changes, List.copyOf(names), winners, uncolored);
    }

    private record Derived(UUID councilId, UUID memberId, Class<?> type) {}

    private record Reader(UUID councilId, UUID memberId) {}

    private static final class Snapshot {

        private final long generation;
        private final long changes;
        private final List<CatalogueName> all;
        private final Map<UUID, UUID> winners;
        private final String fingerprint;
        private final Map<UUID, Set<UUID>> uncolored;
        private final Set<UUID> membersWithOwn;
        private final Map<Reader, List<CatalogueName>> byReader = new ConcurrentHashMap<>();
        private final Map<Derived, Object> derived = new ConcurrentHashMap<>();

        Snapshot(
                long generation,
                long changes,
                List<CatalogueName> all,
                Map<UUID, UUID> winners,
                Map<UUID, Set<UUID>> uncolored) {
            this.generation = generation;
            this.changes = changes;
            this.all = all;
            this.winners = winners;
            fingerprint = Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8));
            this.uncolored = uncolored;
            this.membersWithOwn = all.stream()
                    .map(CatalogueName::memberId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toUnmodifiableSet());
        }

        boolean hasOwn(UUID memberId) {
            return memberId != null && membersWithOwn.contains(memberId);
        }

        List<CatalogueName> names(UUID councilId, UUID memberId) {
            var reader = new Reader(councilId, hasOwn(memberId) ? memberId : null);
            return byReader.computeIfAbsent(reader, _ -> all.stream()
                    .filter(name -> name.councilId() == null || name.councilId().equals(councilId))
                    .filter(name -> name.memberId() == null || name.memberId().equals(memberId))
                    .toList());
        }
    }
}
