package torikumi.submission.presence;

import io.vertx.core.Vertx;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.EntryKind;

/** The open streams by submission. Everybody in one is told of the others whenever somebody comes or goes. */
@ApplicationScoped
public class PresenceRooms {

    /** A stream whose reader is gone is only noticed when something is written to it. */
    private static final long BEAT_MILLIS = 20_000;

    /** How long a browser waits before it opens a broken stream again. */
    private static final long RETRY_MILLIS = 15_000;

    /**
     * Somebody at work.
     *
     * @param theme the theme of the cell that is open; null when it is the whole sheet
     */
    @Schema(name = "PresentPerson")
    public record Person(
            String name,
            @Schema(nullable = true) Integer theme,
            @Schema(nullable = true) EntryKind kind) {}

    /** The others who are there. */
    @Schema(name = "Present")
    public record Present(List<Person> people) {}

    private record Watcher(String sub, Person person, SseEventSink sink, Sse sse) {}

    private final Map<UUID, Set<Watcher>> rooms = new ConcurrentHashMap<>();

    @Inject
    Vertx vertx;

    @PostConstruct
    void beat() {
        vertx.setPeriodic(BEAT_MILLIS, _ -> rooms.keySet().forEach(this::tell));
    }

    void join(UUID submission, String sub, Person person, SseEventSink sink, Sse sse) {
        // Within the map's lock, so that a room that is just being taken away is not the one that is entered.
        rooms.compute(submission, (_, room) -> {
            Set<Watcher> watchers = room == null ? ConcurrentHashMap.newKeySet() : room;
            watchers.add(new Watcher(sub, person, sink, sse));
            return watchers;
        });
        tell(submission);
    }

    private void tell(UUID submission) {
        var room = rooms.getOrDefault(submission, Set.of());
        room.removeIf(watcher -> watcher.sink.isClosed());
        rooms.computeIfPresent(submission, (_, watchers) -> watchers.isEmpty() ? null : watchers);
        for (var watcher : room) {
            var others = room.stream()
                    .filter(other -> !other.sub.equals(watcher.sub))
                    .map(Watcher::person)
                    .distinct()
                    .toList();
            send(submission, watcher, new Present(others));
        }
    }

    private void send(UUID submission, Watcher watcher, Present present) {
        var event = watcher.sse
                .newEventBuilder()
                .name("presence")
                .reconnectDelay(RETRY_MILLIS)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(Present.class, present)
                .build();
        watcher.sink.send(event).whenComplete((_, failure) -> {
            if (failure != null && rooms.getOrDefault(submission, Set.of()).remove(watcher)) {
                watcher.sink.close();
                vertx.runOnContext(_ -> tell(submission));
            }
        });
    }
}
