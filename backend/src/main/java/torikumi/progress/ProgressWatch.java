package torikumi.progress;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;
import torikumi.security.Membership;
import torikumi.security.Role;

/**
 * The open streams of who follows a round. The database is asked whether something changed, once for all who watch the
 * same round and only while somebody does: so a change is told whichever server it was made on, and writing costs nothing.
 */
@ApplicationScoped
public class ProgressWatch {

    private static final Logger LOG = Logger.getLogger(ProgressWatch.class);

    /** A stream whose reader is gone is only noticed when something is written to it. */
    private static final int BEATS_OF_SILENCE = 20;

    /** How long a browser waits before it opens a broken stream again. */
    private static final long RETRY_MILLIS = 5_000;

    /** Something changed: ask for the matrix again. It says nothing of what. */
    @Schema(name = "ProgressChange")
    public record Change(long revision) {}

    private static final class Watcher {

        final UUID council;
        final String sub;
        final SseEventSink sink;
        final Sse sse;
        volatile long told;
        volatile int silence;

        Watcher(UUID council, String sub, long told, SseEventSink sink, Sse sse) {
            this.council = council;
            this.sub = sub;
            this.told = told;
            this.sink = sink;
            this.sse = sse;
            this.silence = BEATS_OF_SILENCE;
        }
    }

    private final Map<UUID, Set<Watcher>> rounds = new ConcurrentHashMap<>();

    /** Adds a reader who has seen a revision. The first event comes at once: a browser takes no stream for open before. */
    void join(UUID round, UUID council, String sub, long seen, SseEventSink sink, Sse sse) {
        rounds.compute(round, (_, known) -> {
            Set<Watcher> watchers = known == null ? ConcurrentHashMap.newKeySet() : known;
            watchers.add(new Watcher(council, sub, seen, sink, sse));
            return watchers;
        });
    }

    /** Whether anybody watches anything. */
    boolean isWatched() {
        return !rounds.isEmpty();
    }

    @Scheduled(
            identity = "progress",
            every = "{torikumi.progress.interval}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        rounds.forEach((round, watchers) -> {
            watchers.removeIf(watcher -> watcher.sink.isClosed());
            rounds.computeIfPresent(round, (_, left) -> left.isEmpty() ? null : left);
            if (!watchers.isEmpty()) {
                look(round, watchers);
            }
        });
    }

    // A failure here must not end the streams: the database may be away for a moment.
    private void look(UUID round, Set<Watcher> watchers) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                dismiss(watchers);
                var revision = ProgressFacts.revision(round);
                watchers.forEach(watcher -> tell(watcher, revision));
            });
        } catch (IllegalStateException | PersistenceException failure) {
            LOG.debugf("changes of round %s wait: %s", round, failure.getMessage());
        }
    }

    // Who is no longer of the secretariat is told nothing more.
    private static void dismiss(Set<Watcher> watchers) {
        var council = watchers.iterator().next().council;
        var members = Membership.<Membership>list("councilId = ?1 and role = ?2", council, Role.SECRETARIAT).stream()
                .map(membership -> membership.sub)
                .collect(Collectors.toSet());
        watchers.removeIf(watcher -> {
            if (members.contains(watcher.sub)) {
                return false;
            }
            watcher.sink.close();
            return true;
        });
    }

    private static void tell(Watcher watcher, long revision) {
        watcher.silence++;
        if (revision == watcher.told && watcher.silence < BEATS_OF_SILENCE) {
            return;
        }
        watcher.told = revision;
        watcher.silence = 0;
        var event = watcher.sse
                .newEventBuilder()
                .name("progress")
                .reconnectDelay(RETRY_MILLIS)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(Change.class, new Change(revision))
                .build();
        watcher.sink.send(event).whenComplete((_, failure) -> {
            if (failure != null) {
                watcher.sink.close();
            }
        });
    }
}
