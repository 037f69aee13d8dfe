package torikumi.notification;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import torikumi.http.Problem;

/**
 * Sends what is queued: right after it was queued, and what failed again later, ever more rarely. Several servers may
 * do so at once; each mail is claimed before it is sent. A server that dies in between leaves its claim to run out,
 * and the mail is sent then; only where it died between the mail server's answer and our note of it the mail goes out
 * once more, with the same Message-ID (docs/decisions/0012).
 */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String OFF = "off";

    /** Where a server may die. */
    enum Step {
        CLAIMED,
        WRITTEN,
        SENT
    }

    // A claim runs out: longer than writing and sending take, so that nobody else sends the same meanwhile.
    private static final String CLAIM = """
            update notification set attempts = attempts + 1, version = version + 1,
                due_at = cast(:now as timestamptz) + interval '5 minutes'
            where id = (select n.id from notification n where n.due_at <= cast(:now as timestamptz)
                order by n.due_at, n.id limit 1 for update skip locked)
            returning id
            """;

    // What waits for the same digest goes along; a later try carries the same again.
    private static final String TAKE_ALONG = """
            update notification set carrier_id = lead.id, due_at = null, version = notification.version + 1
            from notification lead
            where lead.id = :id and lead.digest and notification.digest and notification.id <> lead.id
            and notification.state = 'WAITING' and notification.due_at <= cast(:now as timestamptz)
            and lower(notification.address) = lower(lead.address) and notification.language = lead.language
            and not exists (select 1 from notification c where c.carrier_id = notification.id)
            """;

    @Inject
    ReactiveMailer mailer;

    @Inject
    Vertx vertx;

    @Inject
    NoticeWriter writer;

    @Inject
    Reminders reminders;

    @Inject
    LastCheckReminders lastChecks;

    @Inject
    Clock clock;

    /** How often to look for what is due; nothing is sent by itself when off. */
    @ConfigProperty(name = "torikumi.mail.interval")
    String interval;

    private record Outcome(NoticeWriter.Written written, Optional<String> failure, boolean forGood) {}

    @Scheduled(every = "{torikumi.mail.interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        reminders.put();
        lastChecks.put();
        deliver();
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Queued queued) {
        if (!OFF.equals(interval)) {
            Infrastructure.getDefaultWorkerPool().execute(this::deliver);
        }
    }

    /** Sends everything that is due; gives how many mails went out. */
    public int deliver() {
        return deliver(_ -> {});
    }

    /** The same, watched: a test ends it where it likes. */
    int deliver(Consumer<Step> watch) {
        var sent = 0;
        for (var next = claim(); next.isPresent(); next = claim()) {
            sent += deliver(next.get(), watch) ? 1 : 0;
        }
        return sent;
    }

    private Optional<UUID> claim() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = clock.instant().toString();
            for (Object id : Panache.getEntityManager()
                    .createNativeQuery(CLAIM, UUID.class)
                    .setParameter("now", now)
                    .getResultList()) {
                Panache.getEntityManager()
                        .createNativeQuery(TAKE_ALONG)
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .executeUpdate();
                return Optional.of((UUID) id);
            }
            return Optional.empty();
        });
    }

    private boolean deliver(UUID id, Consumer<Step> watch) {
        watch.accept(Step.CLAIMED);
        var written = write(id);
        watch.accept(Step.WRITTEN);
        var outcome = written.map(this::send)
                .orElseGet(() -> new Outcome(null, Optional.of("the mail could not be written, see the log"), false));
        watch.accept(Step.SENT);
        QuarkusTransaction.requiringNew().run(() -> note(id, outcome));
        outcome.failure.ifPresent(why -> LOG.warnf("mail %s waits: %s", id, why));
        return outcome.failure.isEmpty() && outcome.written.mail().isPresent();
    }

    private Optional<NoticeWriter.Written> write(UUID id) {
        try {
            return Optional.of(writer.write(id));
        } catch (Problem | IllegalStateException | java.util.NoSuchElementException failure) {
            LOG.warn("notification " + id, failure);
            return Optional.empty();
        }
    }

    private Outcome send(NoticeWriter.Written written) {
        var failure = written.mail().flatMap(this::send);
        return new Outcome(
                written,
                failure.map(String::valueOf),
                failure.filter(Postman::isRefusedForGood).isPresent());
    }

    private Optional<Throwable> send(Mail mail) {
        // From another thread the client may connect before it listens, miss the server's greeting and wait for ever.
        return Uni.createFrom()
                .deferred(() -> mailer.send(mail))
                .runSubscriptionOn(send -> vertx.getOrCreateContext().runOnContext(_ -> send.run()))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(_ -> Optional.<Throwable>empty())
                .onFailure()
                .recoverWithItem(Optional::of)
                .await()
                .indefinitely();
    }

    // The mail server says that there is no such mailbox. Other refusals may be its own mistake and pass.
    private static boolean isRefusedForGood(Throwable failure) {
        return failure instanceof SMTPException refusal
                && (refusal.getReplyCode() == 550 || refusal.getReplyCode() == 553);
    }

    private void note(UUID id, Outcome outcome) {
        var now = clock.instant();
        Map<UUID, Wording> texts = outcome.written == null ? Map.of() : outcome.written.texts();
        Map<UUID, String> notNeeded = outcome.written == null ? Map.of() : outcome.written.notNeeded();
        var forGood = outcome.forGood;
        for (var notice : Notification.carriedBy(id)) {
            // The one that carries others is tried again even when it has nothing to say itself.
            if (outcome.failure.isPresent() && (notice.id.equals(id) || texts.containsKey(notice.id))) {
                notice.failed(texts.get(notice.id), outcome.failure.get(), forGood, now);
                // it comes first, and those that it carries are given up with it
                forGood = notice.getState() == NotificationState.GIVEN_UP;
            } else if (notNeeded.containsKey(notice.id)) {
                notice.notNeeded(notNeeded.get(notice.id));
            } else if (texts.containsKey(notice.id)) {
                notice.sent(texts.get(notice.id), now);
            }
        }
    }
}
