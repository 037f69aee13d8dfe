package torikumi.submission.rereading;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import torikumi.program.ProgramCatalogue;
import torikumi.program.ProgramsChanged;
import torikumi.submission.entry.Entry;
import torikumi.submission.entry.EntryRereading;

/**
 * Brings the marks of all working texts up to the catalogue's names. It looks whether there is anything to do by
 * comparing the names with those the texts were read with, so a restart, a change that came from elsewhere and new rules
 * of reading are noticed alike.
 */
@ApplicationScoped
public class RereadingJob {

    private static final Logger LOG = Logger.getLogger(RereadingJob.class);
    // To be counted up when other places are found in the same text for the same names.
    private static final String RULES = "4 ";
    private static final int BATCH = 250;
    private static final Duration QUIET = Duration.ofSeconds(1);
    // Between batches, so that those who wait for the same two processors get their turn.
    private static final Duration PAUSE = Duration.ofMillis(15);

    @Inject
    ProgramCatalogue catalogue;

    @Inject
    EntryRereading entries;

    @Inject
    Clock clock;

    /** When the catalogue changed last; null when the texts are up to it. At a start nobody knows. */
    private final AtomicReference<Instant> changedAt = new AtomicReference<>(Instant.EPOCH);

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProgramsChanged event) {
        changedAt.set(clock.instant());
    }

    // Several changes in a row, an import above all, are one.
    @Scheduled(
            identity = "rereading",
            every = "{torikumi.rereading.interval}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            // Who changed it may have ended before its texts were read.
            if (catalogue.look()) {
                changedAt.set(clock.instant());
            }
            var seen = changedAt.get();
            if (seen == null || clock.instant().isBefore(seen.plus(QUIET))) {
                return;
            }
            if (run()) {
                changedAt.compareAndSet(seen, null);
            }
        } catch (IllegalStateException | PersistenceException failure) {
            // The database may be away; the next look goes on.
            LOG.warnf("reading texts anew waits: %s", failure.getMessage());
        }
    }

    /**
     * Reads all texts for the present names, or goes on with it.
     *
     * @return whether they are read now; not when the names changed meanwhile, somebody still writes, or another process
     *     is at it
     */
    public boolean run() {
        var id = QuarkusTransaction.requiringNew().call(this::begin);
        if (id.isEmpty()) {
            return true;
        }
        var step = Step.ON;
        while (step == Step.ON) {
            step = QuarkusTransaction.requiringNew().call(() -> batch(id.get()));
            pause();
        }
        return step == Step.END;
    }

    private enum Step {
        ON,
        END,
        LATER
    }

    /** The reading to go on with; empty when there is nothing to do. */
    Optional<UUID> begin() {
        // One process begins at a time; the number means nothing but this.
        Panache.getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(7391039)")
                .getResultList();
        var names = RULES + catalogue.fingerprint();
        var last = Rereading.latest().orElse(null);
        if (last != null && last.isWith(names)) {
            return last.getState() == RereadingState.RUNNING ? Optional.of(last.id) : Optional.empty();
        }
        if (last != null) {
            last.finish(RereadingState.SUPERSEDED, clock.instant());
        }
        var next = new Rereading();
        next.fingerprint = names;
        next.total = Math.toIntExact(Entry.count());
        next.startedAt = clock.instant();
        next.persist();
        return Optional.of(next.id);
    }

    private Step batch(UUID id) {
        var rereading = claim(id).orElse(null);
        if (rereading == null || rereading.getState() != RereadingState.RUNNING) {
            return Step.LATER;
        }
        if (!rereading.isWith(RULES + catalogue.fingerprint())) {
            return Step.LATER;
        }
        var next = next(rereading.behind);
        return next.isEmpty() ? leftOver(rereading) : forward(rereading, next);
    }

    private Step forward(Rereading rereading, List<Entry> next) {
        var outcome = entries.reread(next);
        rereading.behind = next.getLast().id;
        rereading.done += next.size() - outcome.leftOver().size();
        rereading.changed += outcome.changed();
        if (!outcome.leftOver().isEmpty()) {
            var waiting = new ArrayList<>(rereading.leftOver);
            waiting.addAll(outcome.leftOver());
            rereading.leftOver = waiting;
        }
        return Step.ON;
    }

    private Step leftOver(Rereading rereading) {
        if (!rereading.leftOver.isEmpty()) {
            var outcome = entries.reread(Entry.list("id in ?1", rereading.leftOver));
            rereading.done += rereading.leftOver.size() - outcome.leftOver().size();
            rereading.changed += outcome.changed();
            rereading.leftOver = outcome.leftOver();
        }
        if (!rereading.leftOver.isEmpty()) {
            return Step.LATER;
        }
        rereading.finish(RereadingState.DONE, clock.instant());
        return Step.END;
    }

    private static List<Entry> next(UUID behind) {
        var all = behind == null ? Entry.<Entry>find("order by id") : Entry.<Entry>find("id > ?1 order by id", behind);
        return all.page(0, BATCH).list();
    }

    /** Its row, unless another process works on it. */
    private static Optional<Rereading> claim(UUID id) {
        var free = Panache.getEntityManager()
                .createNativeQuery("select id from rereading where id = :id for update skip locked")
                .setParameter("id", id)
                .getResultList();
        return free.isEmpty() ? Optional.empty() : Rereading.findByIdOptional(id);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
